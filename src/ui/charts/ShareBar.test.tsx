import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ShareBar } from "./ShareBar.tsx";

test("each part has its figure: in the bar, or under it where it has no room on narrow screens", () => {
  const shares = [600, 300, 85, 9].map((count) => ({ label: `第${count}`, count }));
  const markup = renderToStaticMarkup(<ShareBar name="办理结果" unit="件" shares={shares} />);
  const inBar = (look: string) =>
    [...markup.matchAll(new RegExp(`<text${look} x=[^>]*>(\\d+)<`, "g"))].map(([, text]) => text);
  const [, under = ""] = /<p class="outside-shares"[^>]*>(.*?)<\/p>/.exec(markup) ?? [];
  const underBar = [...under.matchAll(/<span( class="narrow-alone")?>.*?<\/svg>(\d+)/g)];
  expect(inBar("")).toEqual(["600", "300"]);
  expect(inBar(' class="tight"')).toEqual(["85"]);
  expect(underBar.map(([, alone, figure]) => [figure, alone !== undefined])).toEqual([
    ["85", true],
    ["9", false],
  ]);
});

test("where every figure has room in the bar, nothing stands under it", () => {
  const shares = [{ label: "公开", count: 60 }];
  const markup = renderToStaticMarkup(<ShareBar name="办理结果" unit="件" shares={shares} />);
  expect(markup).not.toContain("outside-shares");
});
