/** The colours of every page, by day, by night; and what its letters are. */
export const lightColours =
  '--page:#fff;--text:#1b1f24;--muted:#5b636d;--line:#d3d9e0;--head:#f2f4f7;--bad:#b3261e;--warn:#8a5a00;--good:#1a7440;--done:#1f5fae;--rest:#b9c3cf'
export const darkColours =
  '--page:#15181c;--text:#e4e7eb;--muted:#9aa4af;--line:#3a424c;--head:#20252b;--bad:#ff8a80;--warn:#f0b95a;--good:#6fd08c;--done:#86b7f5;--rest:#4a5562'
export const fonts =
  'system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif'

/**
 * All that makes a page look: light and dark after the reader's wish, always light on paper. The page lets in this text alone
 * (`htmlStyleHash`), so no plan can bring a style of its own.
 */
export const htmlStyle = `:root{color-scheme:light dark;${lightColours}}
@media (prefers-color-scheme:dark){:root{${darkColours}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.6 ${fonts};text-size-adjust:100%;-webkit-text-size-adjust:100%}
main{max-width:80rem;margin:0 auto;padding:1.5rem 1rem 3rem}
.wide{max-width:100rem}
h1{font-size:1.5rem;line-height:1.35;margin:0 0 .5rem;text-wrap:balance}
h2{font-size:1.125rem;margin:1.75rem 0 .5rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.35rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
.split{display:flex;flex-wrap:wrap;justify-content:space-between;column-gap:2rem}
.letter h1,.letter h2,.letter h3,.letter p,.letter .signature{max-width:46rem;margin-inline:auto}
.letter h1,.letter .note{text-align:center}
.letter h1{margin-top:1rem;font-size:1.6rem}
.letter .prose{line-height:1.9;margin-block:.5rem}
.letter .table{max-width:46rem;margin-inline:auto}
.signature{display:flex;flex-direction:column;align-items:flex-end;margin-block:2rem}
.signature div{text-align:center;padding-inline-end:2em}
.signature p{margin:0}
.table{overflow-x:auto;margin:.5rem 0 1rem}
.table:focus-visible{outline:2px solid var(--done);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45;font-variant-numeric:tabular-nums}
th,td{border:1px solid var(--line);padding:.35rem .55rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
td,tbody th{min-width:7.5em}
.right{min-width:0}
thead th,th[scope=rowgroup]{background:var(--head)}
thead th{vertical-align:bottom}
tbody th{font-weight:inherit}
tbody th[scope=rowgroup]{font-weight:600}
.right{text-align:end}
.rigid{white-space:nowrap;min-width:0}
.strong{font-weight:600}
.muted{color:var(--muted)}
.bad,.warn,.good,.done{font-weight:600}
.bad{color:var(--bad)}
.warn{color:var(--warn)}
.good{color:var(--good)}
.done{color:var(--done)}
svg{display:block;fill:currentColor}
.bar{display:flex;align-items:center;gap:.5em;white-space:nowrap}
.rest{fill:var(--rest)}
.ink{fill:var(--text)}
.axis{fill:var(--muted);font-size:11px}
.rule{fill:var(--line)}
.today{fill:var(--bad)}
.chart{padding-inline:0;vertical-align:middle}
.border{border-top:3px solid var(--bad)}
.month{table-layout:fixed;min-width:44rem}
.month td{height:4.5rem;min-width:0}
.month .off{background:var(--head)}
.month ul{margin:0;padding-inline-start:1.1em}
@page{size:A4;margin:18mm 15mm}
@page wide{size:A4 landscape;margin:12mm}
@media print{:root{color-scheme:light;--page:#fff;--text:#000;--muted:#444;--line:#888;--head:#eee;--bad:#b3261e;--warn:#8a5a00;--good:#1a7440;--done:#1f5fae;--rest:#bbb}
body{font-size:10.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:none;padding:0}
.wide{page:wide}
.wide table{font-size:7.5pt}
.month{min-width:0}
.month td{height:3rem}
.letter h1,.letter h2,.letter h3,.letter p,.letter .signature,.letter .table{max-width:none}
.table{overflow:visible;padding:1px}
h2,h3{break-after:avoid}
.signature{break-before:avoid;break-inside:avoid}
tr{break-inside:avoid}
.wide th,.wide td{padding:.15rem .3rem}
td,tbody th{min-width:0}
}
`

/** What the page's policy lets in: the SHA-256 of `htmlStyle`. */
export const htmlStyleHash = 'badoTi3x3jLCOvHvB2a6N1Rc5w36/kfaNXdJCoyLSYw='
