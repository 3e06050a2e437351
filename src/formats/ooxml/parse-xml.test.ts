import { describe, expect, test } from "vitest";
import { parseXml } from "./parse-xml.ts";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/** The events of a part as one string: `<w:p a=b>`, text, `</w:p>`. */
function told(source: string) {
  const events: string[] = [];
  const parsed = parseXml(source, {
    open(name, attributes) {
      const written = [...attributes].map(([key, value]) => ` ${key}=${value}`);
      events.push(`<${name}${written.join("")}>`);
    },
    close(name) {
      events.push(`</${name}>`);
    },
    text(text) {
      events.push(text);
    },
  });
  return parsed.ok ? events.join("") : parsed.error;
}

describe("a part is told element by element", () => {
  test.each([
    ["a usual prefix", `<w:p xmlns:w="${w}"><w:r/></w:p>`, "<w:p><w:r></w:r></w:p>"],
    ["another prefix", `<n:p xmlns:n="${w}" n:val="1"/>`, "<w:p w:val=1></w:p>"],
    ["the default namespace", `<p xmlns="${w}"><r/></p>`, "<w:p><w:r></w:r></w:p>"],
    ["a strict file", `<w:p xmlns:w="${strict}"/>`, "<w:p></w:p>"],
    [
      "a prefix bound anew inside",
      `<w:p xmlns:w="${w}"><w:r xmlns:w="urn:x"><w:t/></w:r><w:r/></w:p>`,
      "<w:p><?><?></?></?><w:r></w:r></w:p>",
    ],
    ["an attribute without a prefix", `<w:p xmlns:w="${w}" id="1"/>`, "<w:p id=1></w:p>"],
    ["the five entities", "<a b='&quot;&apos;'>&lt;&amp;&gt;</a>", `<a b="'><&></a>`],
    ["numeric entities", "<a>&#24180;&#x5E74;</a>", "<a>年年</a>"],
    ["no other entity", "<a>&nbsp;&copy</a>", "<a>&nbsp;&copy</a>"],
    ["character data", "<a><![CDATA[1<2]]></a>", "<a>1<2</a>"],
    ["comments and instructions", "<?xml version='1.0'?><a><!--<b>--><?x?>1</a>", "<a>1</a>"],
    ["white space", '<a xml:space="preserve"> 1 </a>\n', "<a xml:space=preserve> 1 </a>"],
  ])("%s", (_, source, events) => {
    expect(told(source)).toBe(events);
  });
});

describe("a part that is not well formed is damaged", () => {
  test.each([
    ["nothing", ""],
    ["text alone", "年度报告"],
    ["cut off in a tag", "<a><b"],
    ["cut off in text", "<a>12"],
    ["cut off in a comment", "<a><!-- </a>"],
    ["crossed tags", "<a><b></a></b>"],
    ["an end tag of another case", "<a></A>"],
    ["an end tag too many", "<a></a></a>"],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["an attribute without quotes", "<a b=1/>"],
    ["an attribute without a value", "<a b/>"],
    ["a prefix bound to nothing", "<w:p/>"],
    ["a document type", "<!DOCTYPE a><a/>"],
    [
      "entities that would expand",
      '<!DOCTYPE a [<!ENTITY b "1111111111"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>',
    ],
  ])("%s", (_, source) => {
    expect(told(source)).toBe("damaged");
  });
});

test("depth has a limit", () => {
  const nested = (depth: number) => `${"<a>".repeat(depth)}${"</a>".repeat(depth)}`;
  expect(told(nested(256))).toBe(nested(256));
  expect(told(nested(257))).toBe("too-much-inside");
});

test("the number of elements has a limit", () => {
  expect(told(`<a>${"<b/>".repeat(2_000_000)}</a>`)).toBe("too-much-inside");
});

test("a reader that has enough ends the reading", () => {
  const names: string[] = [];
  const parsed = parseXml("<a><b/><c/><d></a>", {
    open: (name) => names.push(name),
    close() {},
    text() {},
    isDone: () => names.length === 2,
  });
  expect(parsed.ok).toBe(true);
  expect(names).toEqual(["a", "b"]);
});
