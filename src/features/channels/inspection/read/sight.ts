type Attributes = Readonly<Record<string, string>>;

const unseen =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|!|$)|(?:left|top|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}|(?:width|height)\s*:\s*[01]px\b)/i;

/** Whether nobody sees an element, as it says itself or as rules of the page's own style say of its class or id. */
export function isUnseen(attributes: Attributes, hidden: ReadonlySet<string>): boolean {
  if (attributes.hidden !== undefined || unseen.test(attributes.style ?? "")) return true;
  if (hidden.size === 0) return false;
  if (attributes.id !== undefined && hidden.has(`#${attributes.id}`)) return true;
  return classesOf(attributes).some((name) => hidden.has(`.${name}`));
}

/** Classes and ids (`.a`, `#b`) that a style sheet of the page hides by a rule of their own. */
export function hiddenIn(css: string): readonly string[] {
  const plain = css.replace(/\/\*[\s\S]{0,20000}?\*\//g, "");
  return plain.split("}").flatMap((rule) => {
    const [selectors = "", body = ""] = rule.split("{");
    if (!unseen.test(body)) return [];
    return selectors
      .split(",")
      .map((selector) => selector.trim())
      .filter((selector) => /^[.#][\w-]+$/.test(selector));
  });
}

const framing =
  /(?:^|[-_])(?:nav|menu|header|head|footer|foot|crumbs?|breadcrumb|position|location|sidebar|copyright|friendlinks?)(?:$|[-_])/i;
const navigating = /(?:^|[-_])(?:nav|menu)(?:$|[-_])/i;

/** What stands on every page: header, navigation, footer. */
export function isFrame(tag: string, attributes: Attributes): boolean {
  return /^(?:nav|header|footer|aside)$/.test(tag) || namesOf(attributes).some(is(framing));
}

/** The navigation, whose links are the site's columns. */
export function isNavigation(tag: string, attributes: Attributes): boolean {
  return tag === "nav" || namesOf(attributes).some(is(navigating));
}

const is = (pattern: RegExp) => (name: string) => pattern.test(name);

function namesOf(attributes: Attributes): readonly string[] {
  return attributes.id === undefined
    ? classesOf(attributes)
    : [...classesOf(attributes), attributes.id];
}

function classesOf({ class: names = "" }: Attributes): readonly string[] {
  return names.split(/\s+/).filter((name) => name !== "");
}
