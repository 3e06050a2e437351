import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ShareBar } from "./ShareBar.tsx";

test("each part has its figure: in the bar, or under it where it has no room on narrow screens", () => {
  const shares = [60, 30, 8, 1].map((count) => ({ label: `第${count}`, count }));
  const markup = renderToStaticMarkup(<ShareBar name="办理结果" unit="件" shares={shares} />);
  const inBar = (look: string) =>
    [...markup.matchAll(new RegExp(`<text${look} x=[^>]*>(\\d+)<`, "g"))].map(([, text]) => text);
  const [, under = ""] = /<p class="outside-shares"[^>]*>(.*?)<\/p>/.exec(markup) ?? [];
  const underBar = [...under.matchAll(/<span( class="narrow-alone")?>.*?<\/svg>(\d+)/g)];
  expect(inBar("")).toEqual(["60", "30"]);
  expect(inBar(' class="tight"')).toEqual(["8"]);
  expect(underBar.map(([, alone, figure]) => [figure, alone !== undefined])).toEqual([
    ["8", true],
    ["1", false],
  ]);
});

test("where every figure has room in the bar, nothing stands under it", () => {
  const shares = [{ label: "公开", count: 60 }];
  const markup = renderToStaticMarkup(<ShareBar name="办理结果" unit="件" shares={shares} />);
  expect(markup).not.toContain("outside-shares");
});
