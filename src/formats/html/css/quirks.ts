/** Whether browsers read the page as those of the nineties did (HTML, 13.2.6.4.1): it names no type, or an old one. */
export function isQuirksPage(source: string): boolean {
  const head = source.slice(0, 4_000).replace(/^(?:\s|<!--[\s\S]*?-->|<\?[^>]*>|\ufeff)+/, "");
  const [, name, rest = ""] = /^<!doctype\s+([^\s>]+)([^>]*)>/i.exec(head) ?? [];
  if (name?.toLowerCase() !== "html") return true;
  const [, publicId = "", systemId] =
    /^\s*public\s*["']([^"']*)["'](?:\s*["']([^"']*)["'])?/i.exec(rest) ?? [];
  const id = publicId.toLowerCase();
  if (/^-\/\/w3c\/\/dtd html 4\.01 (?:frameset|transitional)\/\//.test(id))
    return systemId === undefined;
  return old.test(id) || id === "html";
}

const old =
  /^(?:-\/\/w3c\/\/dtd (?:html 3|html 4\.0 |html experimental|w3 html)|-\/\/w3o\/\/dtd|-\/\/ietf\/\/dtd|-\/\/(?:netscape|microsoft|sun|softquad|spyglass|webtechs|o'reilly|as|advasoft|metrius|sq)[^/]*\/\/|\+\/\/silmaril)/;
