import { darkColours, fonts, lightColours } from '../../formats/html-style.ts'

/** The lines between months and ten-day periods are fainter than those between rows; `--tint` is how full an empty bar is. */
const byDay = `color-scheme:light;${lightColours};--month:#c9d1d9;--ten-days:#eceff3;--chosen:#e2e7ee;--tint:.2`
const byNight = `color-scheme:dark;${darkColours};--month:#414a55;--ten-days:#252b31;--chosen:#2c333b;--tint:.26`

/** What all pages have in common: colours by day and by night, type, the head, the controls, the panel. */
export const pageStyle = `:root{${byDay}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${byNight}}}
:root[data-theme=dark]{${byNight}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;background:var(--page);color:var(--text);font:14px/1.5 ${fonts};text-size-adjust:100%;-webkit-text-size-adjust:100%;font-variant-numeric:tabular-nums}
p,h1,h2,h3,ul{margin:0;padding:0}
b,i,th{font-weight:400;font-style:normal}
ul{list-style:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;background:var(--page);padding:.25rem .75rem;z-index:9}
.skip:focus{left:1rem;top:.5rem}
:focus-visible{outline:2px solid var(--done);outline-offset:1px}
.red{--light:var(--bad)}
.yellow{--light:var(--warn)}
.green{--light:var(--good)}
.blue{--light:var(--done)}
.dropped{--light:var(--muted)}
header,#controls,main{max-width:110rem;margin-inline:auto;padding-inline:1.5rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:flex-end;gap:.5rem 3rem;padding-block:1.75rem 1.1rem}
.kind{color:var(--muted);letter-spacing:.25em}
html[lang=en] .kind{letter-spacing:.05em}
h1{font-size:1.7rem;line-height:1.3;font-weight:600;text-wrap:balance;overflow-wrap:anywhere}
.limits{margin-top:.25rem;font-weight:600;overflow-wrap:anywhere}
#conditions{display:none}
.facts{color:var(--muted);text-align:end;margin-inline-start:auto}
.facts span+span{margin-inline-start:1.25em}
.facts span>span+span{margin:0}
.lights>span{white-space:nowrap;color:var(--light,var(--text))}
#controls{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.25rem;padding-block:.6rem}
#controls label{display:inline-flex;align-items:center;gap:.4em;color:var(--muted)}
#controls label>span{white-space:nowrap}
#controls b{color:var(--light)}
fieldset{border:0;margin:0;padding:0;min-width:0;display:flex;flex-wrap:wrap;gap:.25em .9em;align-items:center}
legend{float:left;padding:0;margin-inline-end:.5em;color:var(--muted)}
fieldset label span{color:var(--text)}
input,select,button{font:inherit;color:var(--text);background:var(--page);border:1px solid var(--line);border-radius:4px;padding:.1rem .55rem;min-height:2rem;max-width:100%}
input[type=search]{width:14em}
input[type=checkbox]{min-height:0;margin:0;accent-color:var(--light)}
select{max-width:14em}
button{cursor:pointer}
button:hover,button[aria-pressed=true]{background:var(--head)}
button[aria-pressed=true]{border-color:var(--muted)}
.hint{color:var(--muted);flex:1 1 30em}
.view{margin-inline-start:auto;display:flex;flex-wrap:wrap;gap:.5rem}
output{color:var(--muted);min-width:9em}
.empty{padding:2rem .5rem;color:var(--muted)}
#details{position:fixed;inset:auto 0 0;z-index:5;max-height:45vh;overflow:auto;background:var(--page);border-top:1px solid var(--muted);box-shadow:0 -4px 16px rgb(0 0 0/.08);padding:.75rem 1.5rem 1rem}
#details>div{max-width:107rem;margin-inline:auto;display:grid;grid-template-columns:minmax(16rem,5fr) 4fr 4fr;gap:.25rem 2.5rem}
#details h2{margin:0;font-size:1.05rem}
#details h3{font-weight:400;color:var(--muted)}
#details p{color:var(--muted);overflow-wrap:anywhere}
#details .root{color:var(--text);font-weight:600}
#details code{font-size:.85em;overflow-wrap:anywhere}
#details li{display:flex;gap:.5em}
#details li b,#details h2 b{color:var(--light)}
#details li i{color:var(--muted)}
#details li button{border:0;padding:0;min-height:0;text-align:start;color:inherit;background:none;text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:.25em}
#details li button:hover{text-decoration-color:currentColor}
#details .close{position:absolute;inset:.5rem 1rem auto auto}
#arrows{position:absolute;left:0;top:0;width:1px;height:1px;overflow:visible;pointer-events:none;z-index:2}
#arrows path{fill:none;stroke:var(--text);stroke-width:1.1px}
#arrows path.head{fill:var(--text);stroke:none}
@media screen and (max-width:760px){header{padding-block:1.25rem .75rem;display:block}
header,#controls,main{padding-inline:1rem}
h1{font-size:1.35rem}
.facts{text-align:start;margin-top:.5rem}
.search,.search input{flex:1 1 12em;width:100%}
.view{margin:0}
#details{padding:.6rem 1rem}
#details>div{grid-template-columns:1fr}}
`
