/**
 * The look of every page that Readout writes: text first, readable on paper and in the dark; contrast as WCAG 2.2 AA asks
 * (the palest text, `--soft`, has 7:1 on white and 8:1 on black; every drawn line at least 3:1).
 */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1a1a1a;--soft:#555;--paper:#fff;--line:#d8d8d8;--edge:#767676;--mark:#fff1a8;--link:#0b4f8a;--bar:#0b5394;--bar2:#8a4b08;--gap:#767676;--add:#d7f0dc;--cut:#fbe0dd}
@media(prefers-color-scheme:dark){:root{--ink:#eee;--soft:#b5b5b5;--paper:#16181b;--line:#3a3d42;--edge:#8d9299;--mark:#5b4d00;--link:#8ec5ff;--bar:#7db8f0;--bar2:#e5a862;--gap:#8d9299;--add:#143d22;--cut:#4d1f1b}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 Georgia,'Times New Roman',serif;overflow-wrap:anywhere}
main{max-width:46rem;margin:0 auto;padding:2rem 1rem 4rem}main.wide{max-width:60rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.2rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}
h3{font:600 .95rem/1.4 system-ui,sans-serif;margin:1.8rem 0 .4rem}
ol{list-style:none;margin:0;padding:0}ol>li{margin:0 0 1.4rem}
h4{font-size:1rem;margin:1.6rem 0 .2rem}h4+.note{margin:0}
.line{margin:0}.line>.chip:first-child,.verdict>.chip:first-child{margin-left:0}.line time{font-variant-numeric:tabular-nums;color:var(--soft)}
.chip{display:inline-block;font:13px/1.4 system-ui,sans-serif;border:1px solid var(--edge);border-radius:3px;padding:0 .4em;margin-left:.35em}
.chip.planned,.chip.hypothetical,.chip.provisional{border-style:dashed}.chip.denied,.chip.cancelled{text-decoration:line-through}
.chip.firm,.chip.supported,.chip.contradicted{border-width:2px}
blockquote{margin:.4rem 0 0;padding:0 0 0 .9rem;border-left:3px solid var(--line);color:var(--soft);font-size:.95rem}
blockquote p{margin:0}mark{background:var(--mark);color:var(--ink)}
footer,.note,figcaption{font:13px/1.5 system-ui,sans-serif;color:var(--soft)}
a{color:var(--link)}a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--link);outline-offset:2px}
pre{white-space:pre-wrap;font:inherit}:target{outline:3px solid var(--link);outline-offset:2px;scroll-margin-top:1rem}
summary{cursor:pointer;font-weight:bold;margin:.6rem 0}details details summary,.src summary{font-weight:normal;margin:0}
.verdict{font-size:1.15rem;margin:.4rem 0;padding:.7rem .9rem;border:1px solid var(--edge);border-left-width:5px;border-radius:3px}
figure{margin:1.2rem 0}figure svg{width:100%;height:auto;font:12px system-ui,sans-serif;overflow:visible}
svg text{fill:var(--ink)}svg .soft{fill:var(--soft)}svg .bar{fill:var(--bar)}svg .held{fill:none;stroke:var(--edge)}svg .axis{stroke:var(--edge);stroke-width:1}svg .grid{stroke:var(--line);stroke-width:1}svg .none{fill:none;stroke:var(--edge);stroke-dasharray:3 3}svg .holder{stroke:var(--bar2);stroke-width:1.5;stroke-dasharray:6 3}svg .hatch{stroke:var(--gap);stroke-width:1}svg .tick{stroke:var(--bar);stroke-width:2}svg a:focus-visible{outline:none}svg a:focus-visible rect,svg a:hover rect{stroke:var(--ink);stroke-width:2}
figure .narrow{display:none}
.scroll{overflow-x:auto}table{border-collapse:collapse;font:14px/1.4 system-ui,sans-serif;margin:.4rem 0}th,td{padding:.25rem .7rem .25rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}tr.gap td{color:var(--soft);font-style:italic}
.kwic li{margin:0 0 .8rem}.kwic .w{display:grid;grid-template-columns:1fr auto 1fr;align-items:baseline}.kwic .w .l{text-align:right}.kwic .w .l,.kwic .w .r{min-width:0;overflow:hidden;white-space:pre;padding:.15em 0}.kwic .w .l{display:flex;justify-content:flex-end;mask-image:linear-gradient(90deg,transparent,#000 1.6em)}.kwic .w .r{mask-image:linear-gradient(270deg,transparent,#000 1.6em)}.src{font:13px/1.5 system-ui,sans-serif;color:var(--soft);margin:0}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 1.4rem}.two>*{min-width:0}
ins,del{text-decoration:none;padding:0 .1em}ins{background:var(--add);border-bottom:2px solid var(--ink)}del{background:var(--cut);text-decoration:line-through}
.facts{font:14px/1.5 system-ui,sans-serif;margin:.2rem 0}
@media(max-width:640px){body{font-size:16px}figure .wide{display:none}figure .narrow{display:block}.kwic .w{display:block}.kwic .w .l,.kwic .w .r{white-space:normal;display:inline;text-align:left;mask-image:none}.two{display:block}h1{font-size:1.4rem}.chip{margin-left:0;margin-right:.35em}}
@media print{body{font-size:11pt}.chip{border-color:#888}details:not([open])>*{display:block}}
`.trim();
