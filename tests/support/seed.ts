import fc from 'fast-check'

/** Where all random tests begin: the same on every run, so that what fails fails again. `FC_SEED=7` tries others. */
export const seed = Number(process.env.FC_SEED ?? 1)

fc.configureGlobal({ seed })
