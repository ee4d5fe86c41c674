/** The narrowest screen that WCAG 1.4.10 asks about, and a common desktop one, in CSS px. */
export const widths = [320, 1280] as const
export const themes = ['light', 'dark'] as const
export const height = 800
