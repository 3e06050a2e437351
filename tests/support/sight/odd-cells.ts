import type { Random } from "#tests/support/generator/random.ts";
import { movingDeclarations, oddDeclarations, oddRules } from "./odd-styles.ts";

/** What the page's style sheet is given while its cells are written. */
export interface OddSheet {
  readonly random: Random;
  readonly rules: string[];
  /** Whether text is moved and laid over other text; then little of a table is certain. */
  readonly isMoving: boolean;
}

/** A cell written otherwise than in plain text: its content, and the attributes of its own tag. */
export interface OddCell {
  readonly content: string;
  readonly attributes: string;
}

/** A figure, or an empty cell, in a way that a browser may show in any other way. */
export function oddCell(text: string, sheet: OddSheet): OddCell {
  const { random } = sheet;
  const plain = { content: text, attributes: "" };
  if (random.chance(0.12)) return { ...plain, attributes: declared(sheet) };
  if (random.chance(0.08)) return { content: withObject(text, random), attributes: "" };
  if (sheet.isMoving && random.chance(0.2)) return covered(text, sheet);
  if (text === "") return { ...plain, content: wrapped(random.pick(["7", "", "128"]), sheet) };
  return { ...plain, content: random.pick(shapes)(text, sheet) };
}

type Shape = (text: string, sheet: OddSheet) => string;

const other = (random: Random) => String(random.int(1, 99));

const shapes: readonly Shape[] = [
  (text, sheet) => wrapped(text, sheet),
  (text, sheet) => wrapped(text, sheet),
  (text, sheet) => wrapped(other(sheet.random), sheet) + text,
  (text, sheet) => wrapped(other(sheet.random), sheet) + text,
  (text, sheet) => text + wrapped(other(sheet.random), sheet),
  (text, sheet) => text.slice(0, 1) + wrapped(other(sheet.random), sheet) + text.slice(1),
  (text, sheet) => text.slice(0, 1) + wrapped(text.slice(1), sheet),
  (text, sheet) => wrapped(text.slice(0, -1), sheet) + text.slice(-1),
  (text, sheet) => wrapped(wrapped(text, sheet), sheet),
  (text, sheet) => wrapped(other(sheet.random) + wrapped(text, sheet), sheet),
  (text, sheet) => wrapped(wrapped(other(sheet.random), sheet) + text, sheet),
  (text, sheet) => wrapped(other(sheet.random), sheet) + wrapped(text, sheet),
];

const tags = (
  "span span span span b i font s del strike sup sub small big ins mark u em a label code div p center nobr q " +
  "abbr button details dialog bdo ruby rt template noscript x-odd o:p li blockquote h4 pre tt summary address"
).split(" ");

function wrapped(text: string, sheet: OddSheet): string {
  const { random } = sheet;
  const tag = random.pick(tags);
  const around = random.pick(["", "", "", "", " ", "&nbsp;"]);
  const own = random.chance(0.75) ? declared(sheet) : random.pick(oddAttributes);
  // Of a page that goes on in one of these a browser shows nothing more.
  const isClosed = /^(?:template|noscript)$/.test(tag) || random.chance(0.998);
  const close = isClosed ? `</${tag}>` : "";
  return `<${tag}${own}>${text}${close}${close && around}`;
}

const oddAttributes: readonly string[] = [
  "",
  "",
  " hidden",
  ' hidden="until-found"',
  " open",
  ' color="white"',
  ' color="#ffffff" size="1"',
  ' size="1"',
  ' dir="rtl"',
  ' aria-hidden="true"',
  ' align="right"',
];

/** The attributes that bring one or two declarations, or a rule, to an element. */
function declared(sheet: OddSheet): string {
  const { random, rules } = sheet;
  const first = random.pick(sheet.isMoving ? movingDeclarations : oddDeclarations);
  const style = random.chance(0.75) ? first : `${first};${random.pick(oddDeclarations)}`;
  if (random.chance(0.6)) return ` style="${style}"`;
  const name = `o${rules.length}`;
  if (random.chance(0.15)) {
    rules.push(random.pick(oddRules).replaceAll("{C}", `.${name}`));
    return ` class="${name}"`;
  }
  const rule = random.pick(selectors);
  rules.push(rule.replaceAll("{C}", name).replace("{S}", style));
  const id = rule.includes("#") ? ` id="${name}"` : "";
  const harmless = random.pick(["", "", "", ' style="color:#111"', ' style="display:inline"']);
  return ` class="x ${name} y"${id}${harmless}`;
}

const selectors: readonly string[] = [
  ".{C}{{S}}",
  ".{C}{{S}}",
  ".{C}{{S}}",
  "#{C}{{S}}",
  "td .{C}{{S}}",
  "td>.{C}{{S}}",
  "table .x.{C}.y{{S}}",
  "*.{C}{{S}}",
  ".x[class~={C}]{{S}}",
  '.x[class*="{C} "]{{S}}',
  ".{C}:first-child{{S}}",
  ".{C}:last-child{{S}}",
  ".{C}:only-child{{S}}",
  ".{C}:not(.none){{S}}",
  ".{C}:is(span,b,td){{S}}",
  ":where(.{C}){{S}}",
  ".none+.{C}{{S}}",
  ".{C}.none{{S}}",
  "@media screen{.{C}{{S}}}",
  "@media print{.{C}{{S}}}",
  "@media (min-width:10px){.{C}{{S}}}",
  "@media (max-width:10px){.{C}{{S}}}",
  "@supports (display:grid){.{C}{{S}}}",
  "@layer low{.{C}{{S}}}",
  "td{& .{C}{{S}}}",
  ".x{&.{C}{{S}}}",
  "/* */.{C}/**/{/* */{S}}",
  ".{C}{{S};color:#111}",
  ".x.{C}{display:inline}.{C}{{S}}",
  ".{C}:nth-child(odd){{S}}",
  ".{C}:nth-of-type(1){{S}}",
  ".{C}:has(b){{S}}",
];

/** Where something is laid in its cell, or where it stands in its line. */
const placesInCell: readonly string[] = [
  "inset:0",
  "left:0;top:0",
  "left:0;top:0;width:100%;height:100%",
  "left:0;right:0;top:50%;height:1px",
  "left:40%;top:0;width:20px;height:30px",
  "left:-100%;top:0;width:100%;height:100%",
];
const placesInLine: readonly string[] = [
  "",
  "width:60px;height:24px",
  "width:60px;height:24px;margin-left:-40px",
  "width:200px;height:2px;margin:10px 0 0 -40px",
  "width:9px;height:60px;margin-top:-20px",
];

/** Something laid over the figure, or under it. */
function covered(text: string, sheet: OddSheet): OddCell {
  const { random } = sheet;
  const isHolding = random.chance(0.7);
  const place = random.pick(isHolding ? placesInCell : placesInLine);
  const look = random.pick([
    "background:#fff",
    "background:#000",
    "background:rgba(255,255,255,.9)",
    "border-top:1px solid #000",
    "color:red",
    "background:url(x.png)",
    "z-index:-1;background:#fff",
    "z-index:2;background:linear-gradient(#fff,#fff)",
  ]);
  const inside = random.pick(["", "", "&nbsp;", "7", other(random)]);
  const cover = `<span style="position:absolute;${place};${look}">${inside}</span>`;
  const both = random.chance(0.5) ? text + cover : cover + text;
  return { content: both, attributes: isHolding ? ' style="position:relative"' : "" };
}

function withObject(text: string, random: Random): string {
  const number = random.chance(0.5) ? text : other(random);
  const object = random.pick(objects).replaceAll("{N}", number);
  const beside = random.chance(0.3) ? text : "";
  return random.chance(0.5) ? beside + object : object + beside;
}

const picture = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

const objects: readonly string[] = [
  '<input value="{N}">',
  '<input type="text" value="{N}" size="3">',
  '<input type="text" value="{N}" style="width:8px">',
  '<input type="text" value="{N}" style="color:#fff">',
  '<input type="number" value="{N}">',
  '<input type="hidden" value="{N}">',
  '<input type="password" value="{N}">',
  '<input type="button" value="{N}">',
  '<input type="checkbox" value="{N}" checked>',
  '<input type="radio" value="{N}">',
  '<input type="range" value="{N}">',
  '<input type="text" placeholder="{N}">',
  '<input type="text" value="{N}" hidden>',
  '<input type="text" value="{N}" disabled>',
  "<select><option>{N}</option><option>7</option></select>",
  "<select><option>7</option><option selected>{N}</option></select>",
  "<select multiple><option selected>{N}</option></select>",
  '<select><option label="7">{N}</option></select>',
  "<textarea>{N}</textarea>",
  '<textarea style="display:none">{N}</textarea>',
  "<button>{N}</button>",
  '<meter value="{N}" max="200">{N}</meter>',
  '<progress value="{N}" max="200">{N}</progress>',
  "<svg width='40' height='20'><text y='15'>{N}</text></svg>",
  "<svg width='0' height='0'><text y='15'>{N}</text></svg>",
  "<svg width='40' height='20'><path d='M0 0h9v9'/></svg>",
  "<svg style='display:none'><text y='15'>{N}</text></svg>",
  "<canvas width='20' height='20'>{N}</canvas>",
  `<img src="${picture}" width="20" height="20" alt="{N}">`,
  `<img src="${picture}" width="1" height="1">`,
  `<img src="${picture}" width="20" height="20" style="visibility:hidden">`,
  "<math><mn>{N}</mn></math>",
  "<math><mfrac><mn>{N}</mn><mn>2</mn></mfrac></math>",
  "<math><msup><mn>{N}</mn><mn>2</mn></msup></math>",
  "<object data='x'>{N}</object>",
  "<video width='20' height='20'>{N}</video>",
  "<audio>{N}</audio>",
  "<audio controls>{N}</audio>",
  "<iframe width='20' height='20'>{N}</iframe>",
  "<noscript>{N}</noscript>",
  "<template>{N}</template>",
  "<details>{N}</details>",
  "<details><summary>{N}</summary>7</details>",
  "<details open>{N}</details>",
  "<dialog>{N}</dialog>",
  "<datalist><option>{N}</option></datalist>",
  "<ol><li>{N}</ol>",
  "<ol type='a'><li>{N}</li></ol>",
  "<ruby>{N}<rt>7</rt></ruby>",
  "<ruby>{N}<rp>(</rp><rt>7</rt><rp>)</rp></ruby>",
  "<bdo dir='rtl'>{N}</bdo>",
  "<script>{N}</script>",
  "<style>{N}</style>",
  "<title>{N}</title>",
  "<!-- {N} -->",
  "<hr>",
  "<marquee>{N}</marquee>",
  "<map><area alt='{N}'></map>",
  "<fieldset>{N}</fieldset>",
  "<output>{N}</output>",
  "<noframes>{N}</noframes>",
  "<xmp>{N}</xmp>",
];
