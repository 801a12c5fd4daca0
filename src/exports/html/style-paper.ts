/**
 * One sheet of A3, landscape. How high a row is (`--row`) and how large its letters (`--font`) has been worked out so that all
 * has room (`sheet.ts`); here nothing may grow: every row is as high as its lines, and what is too long for them ends in dots.
 */
export const paperStyle = `@page{size:A3 landscape;margin:10mm}
@media print{:root,:root[data-theme],:root[lang]{color-scheme:light;--page:#fff;--text:#000;--muted:#444;--line:#bbb;--head:#eee;--bad:#b3261e;--warn:#8a5a00;--good:#1a7440;--done:#1f5fae;--month:#bbb;--ten-days:#e6e6e6;--tint:.2;--hair:.25mm;--name:calc(var(--paper-name) + 1em);--doer:calc(var(--paper-doer) + .8em);--lead:calc(var(--paper-lead) + .8em);--due:7em;--status:7.2em}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font-size:var(--font);line-height:1.36}
#controls,#details,#arrows,.skip,.toggle,.member,.off,.note{display:none!important}
.flat .member:not(.off):not([hidden]){display:table-row!important}
header,main{max-width:none;padding:0}
header{display:flex;flex-wrap:nowrap;height:19mm;overflow:hidden;padding:0;align-items:flex-start}
.title{min-width:0}
.kind{font-size:3.4mm}
h1{font-size:8mm;line-height:1.15;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.limits{font-size:3.2mm;margin:0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
#conditions{display:block}
.filtered #matrix{display:none}
.facts{flex:none;font-size:3.2mm;line-height:1.5;max-width:60%;text-align:end;margin-top:0}
.facts p{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.legend{position:absolute;inset:auto 0 0;height:4mm;margin:0;font-size:2.9mm;flex-wrap:nowrap}
main{position:relative;height:257mm;overflow:hidden}
.axes{position:static;display:grid;grid-template-columns:1fr;column-gap:6mm;border:0}
.axis{font-size:inherit;border-bottom:.25mm solid var(--text)}
.axis>div{display:block!important;padding:0 .5mm .5mm}
.axis>.time{padding:0}
.axis svg{height:9mm}
text{font-size:2.6mm}
text.month{transform:translate(.6mm,5.3mm)}
text.ten-days{display:block;transform:translate(0,8.4mm);font-size:2.1mm}
text.today,text.t-day{transform:translate(.6mm,2.3mm)}
text.left{transform:translate(-.6mm,2.3mm)}
.two text.ten-days.spare{display:none}
.flow{column-gap:6mm;column-fill:balance}
section{content-visibility:visible;margin:0}
.activity{height:calc(var(--row)*1.5);align-items:center;padding:0 .5mm;margin:0;border:0;break-inside:avoid;break-after:avoid;overflow:hidden}
h2,h3{font-size:1.05em;margin:0}
h3{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.ordinal{min-width:1.3em}
.activity p{gap:1.1em}
.left-out{display:inline}
.left-out:empty{display:none}
section tr{display:table-row;break-inside:avoid;border:0}
section table{display:table}
section tbody{display:table-row-group}
section tbody th,section tbody td{height:var(--row);padding:0 .5mm;vertical-align:middle;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;box-shadow:inset 0 -.15mm var(--line)}
section tbody tr[data-lines="2"]>*{height:calc(var(--row) + var(--font)*1.36)}
section tbody tr[data-lines="3"]>*{height:calc(var(--row) + var(--font)*2.72)}
section tbody th{overflow:visible}
section .name{display:block;overflow:hidden;text-overflow:ellipsis}
.long .name{white-space:normal;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2}
small{margin-inline-start:.1em;padding:0}
.shared th,.shared td:not(.time){vertical-align:top!important;padding-top:calc((var(--row) - var(--font)*1.36)/2)!important}
.members{font-size:.92em;white-space:nowrap}
td.lead{display:table-cell}
section tbody td.time{padding:0;height:var(--row)}
td.time>svg{height:calc(var(--row)*.78)}
rect{stroke-width:.2mm;rx:.4mm;y:26%;height:48%}
rect.deadline{width:.5mm;transform:translateX(-.5mm)}
.time svg svg path{transform:scale(.75)}
#matrix{break-inside:avoid;padding-top:calc(var(--row)*.5)}
h2{height:calc(var(--row)*1.5);line-height:calc(var(--row)*1.5);margin:0}
.scroll{overflow:visible}
#matrix table{width:100%}
#matrix th,#matrix td{height:var(--row);padding:0 .8mm;vertical-align:middle;overflow:hidden;text-overflow:ellipsis;max-width:18em;box-shadow:inset 0 -.15mm var(--line)}
#matrix tr{border:0}
#matrix .long tbody{display:none}
.two .axes{grid-template-columns:1fr 1fr}
.two .second{display:flex}
.two .flow{columns:2}
.two .second-column{break-before:column}}
`
