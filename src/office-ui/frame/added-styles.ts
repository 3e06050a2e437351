const sheets = new Map<string, CSSStyleSheet>();

/** Puts rules under a name, in place of what stood there; a constructed sheet, which the page's policy allows. */
export function updateCSS(css: string, name: string): HTMLStyleElement {
  const sheet = sheets.get(name) ?? new CSSStyleSheet();
  sheet.replaceSync(css);
  if (!sheets.has(name)) {
    sheets.set(name, sheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  // Callers mark the element that they believe was added.
  return document.createElement("style");
}

/** Takes away the rules of a name. */
export function removeCSS(name: string): void {
  const gone = sheets.get(name);
  if (!gone) return;
  sheets.delete(name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== gone);
}

let unnamed = 0;

/** Adds rules that nobody takes away. */
export function injectCSS(css: string): HTMLStyleElement {
  unnamed += 1;
  return updateCSS(css, `unnamed-${unnamed}`);
}

export function clearContainerCache(): void {
  // There are no containers.
}

/** Nothing of ours stands in a shadow tree. */
export function getShadowRoot(): null {
  return null;
}

export function warningOnce(): void {
  // What Ant Design tells its developers.
}
