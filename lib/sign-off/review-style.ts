/** How the review looks on paper and on a screen. Nothing is loaded. */
export const reviewStyle = `
body { font: 15px/1.45 Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
h1 { font-size: 1.6rem; margin: 0 0 .3rem } h2 { font-size: 1.15rem }
.about, .link { color: #444; font-size: .85em; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { border: 1px solid #999; padding: .4rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th:nth-child(1) { width: 47% } th:nth-child(3) { width: 4.5rem }
td p { margin: 0 0 .4rem; font-size: .85em }
tr { break-inside: avoid } thead { display: table-header-group }
section + section { break-before: page; margin-top: 3rem }
.part { font-style: italic; color: #444 }
.sign { border-top: 2px solid #111; margin-top: 2rem; padding-top: .5rem; min-height: 5rem }
@media print { body { font-size: 10.5pt; margin: 0; max-width: none; padding: 0 } @page { margin: 15mm } }
`
