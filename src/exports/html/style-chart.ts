/** The chart and the matrix on a screen: columns that stand under each other in all tables; cards where it is narrow. */
export const chartStyle = `main{position:relative;padding-bottom:3rem}
.scripted main{padding-bottom:14rem}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;margin:.5rem 0;color:var(--muted);font-size:.85rem}
.legend li{display:flex;align-items:center;gap:.5em}
.key.done,.key.left{width:1.6em;height:.7em;border:1px solid var(--muted);border-radius:2px}
.key.done{background:var(--muted)}
.key.milestone{width:.6em;height:.6em;background:var(--muted);transform:rotate(45deg)}
.key.deadline{width:2px;height:1em;background:var(--text)}
.key.today{width:1.5px;height:1em;background:var(--bad)}
.key.anniversary{height:1em;border-inline-start:2px dotted var(--text)}
:root{--hair:1px;--name:19em;--doer:11.4em;--lead:6.5em;--due:6.9em;--status:6.8em}
:root[lang=en]{--due:7.9em;--status:7.6em}
.axes{position:sticky;top:0;z-index:3;background:var(--page);border-bottom:1px solid var(--muted)}
.axis{display:flex;align-items:flex-end;color:var(--muted)}
.axis>div{flex:none;padding:.25rem .5rem}
.axis .task{width:var(--name)}
.axis>.time{flex:1 1 0;min-width:0;padding:0}
.axis svg{height:54px}
.second{display:none}
section{content-visibility:auto;contain-intrinsic-size:auto 24rem;margin-bottom:1.5rem}
.activity{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;padding:.45rem .5rem;background:var(--head);border-bottom:1px solid var(--line)}
h2{font-size:1.15rem;font-weight:600;margin-top:1.5rem}
h3{font-size:1rem;font-weight:600;overflow-wrap:anywhere}
.ordinal{display:inline-block;min-width:1.5em;color:var(--muted)}
.activity p{display:flex;gap:1.5em;color:var(--muted);white-space:nowrap}
.activity p>[class]{color:var(--light)}
.left-out{display:none}
.flat .activity p>:not(.left-out){display:none}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{text-align:start;vertical-align:top;padding:.3rem .5rem;overflow-wrap:anywhere}
thead th{padding:0}
tbody tr{border-bottom:1px solid var(--line)}
.task,tbody th{width:var(--name)}
.doer{width:var(--doer)}
.lead{width:var(--lead)}
.due{width:var(--due)}
.light{width:var(--status)}
td.doer,td.lead,td.due,th i,.none,.members i{color:var(--muted)}
td.light,.members b,#matrix td{color:var(--light)}
td.light,time,small{white-space:nowrap}
small{font-size:.8em;margin-inline-start:.3em;border:1px solid var(--line);border-radius:3px;padding-inline:.15em}
.members{white-space:nowrap;font-size:.9em;word-spacing:.3em}
.member th{padding-inline-start:2rem}
.flat .member th{padding-inline-start:.5rem}
td.time{height:2.2rem;padding:0;vertical-align:middle;background:linear-gradient(var(--bad),var(--bad)) var(--today) 0/1.5px 100% no-repeat,repeating-linear-gradient(var(--text) 0 2px,transparent 2px 6px) var(--t-day) 0/1.5px 100% no-repeat,linear-gradient(to right,var(--month) var(--hair),transparent var(--hair)) 0 0/calc(100%/var(--months)) 100%,linear-gradient(to right,var(--ten-days) var(--hair),transparent var(--hair)) 0 0/calc(100%/var(--columns)) 100%}
td.time .none{padding-inline-start:.5rem}
svg{display:block;width:100%;overflow:visible}
td.time>svg{height:1.5rem}
rect{y:32%;height:36%;rx:2px;fill:var(--light);fill-opacity:var(--tint);stroke:var(--light);stroke-width:1px}
rect.done{fill-opacity:1}
rect.deadline{y:10%;width:2px;height:80%;rx:0;fill:var(--text);fill-opacity:1;stroke:none;transform:translateX(-2px)}
path{fill:var(--light)}
text{fill:var(--muted)}
text.month{transform:translate(4px,31px)}
text.ten-days{transform:translate(0,48px);text-anchor:middle;font-size:.8em}
text.today,text.t-day{transform:translate(4px,13px);fill:var(--bad)}
text.t-day{fill:var(--text)}
text.left{text-anchor:end;transform:translate(-4px,13px)}
.scripted .name{cursor:pointer;border-radius:2px}
.toggle{border:0;background:none;min-height:0;padding:0 .35em;margin-inline-start:.25em;color:var(--muted)}
.toggle::before{content:"▸"}
.toggle[aria-expanded=true]::before{content:"▾"}
section tbody tr:hover{background:var(--head)}
section tbody tr.chosen{background:var(--chosen)}
tr.chosen .name{font-weight:600}
tr.before th{box-shadow:inset 3px 0 var(--text)}
tr.after th{box-shadow:inset 3px 0 var(--muted)}
.note{color:var(--muted);margin-bottom:.5rem}
.scroll{overflow-x:auto}
#matrix{content-visibility:visible}
#matrix table{width:auto;table-layout:auto}
#matrix th,#matrix td{padding:.3rem .75rem;white-space:nowrap;width:auto}
#matrix thead th{color:var(--muted)}
#matrix tfoot{border-top:1px solid var(--muted)}
@media screen and (max-width:1500px){text.ten-days.spare{display:none}}
@media screen and (max-width:1150px){text.ten-days,text.rare{display:none}
.axis svg{height:38px}}
@media screen and (min-width:761px) and (max-width:1150px){text.spare{display:none}
:root{--name:16em;--doer:9em;--due:5.5em;--status:6.5em}
:root[lang=en]{--due:6em;--status:7em}
.lead{display:none}
.members{white-space:normal}}
@media screen and (max-width:760px){.axis>div:not(.time){display:none}
.activity{flex-wrap:wrap}
[data-activity] table,[data-activity] tbody{display:block}
[data-activity] thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.hint{display:none}
[data-activity] tr{display:grid;grid-template-columns:1fr auto;padding:.4rem 0}
[data-activity] tbody th,[data-activity] tbody td{width:auto;padding:0 .25rem}
tbody th{grid-column:1}
td.light{grid-column:2;grid-row:1;text-align:end}
td.doer{grid-column:1;grid-row:2}
td.lead{display:none}
td.due{grid-column:2;grid-row:2;text-align:end}
td.time{grid-column:1/-1;height:1.6rem;margin-top:.2rem}
.members{white-space:normal}}
`
