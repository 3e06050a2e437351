import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { localDate } from "#kernel/local-date.ts";
import { AgencyTicks } from "./CompareTicks.tsx";

test("an agency that is no more is marked where it can be ticked", () => {
  const agencies = [
    { id: 1, name: "青禾县教育局", regionName: "青禾县", dissolvedOn: null },
    { id: 2, name: "青禾县扶贫办", regionName: "青禾县", dissolvedOn: localDate(2021, 5, 1) },
  ];
  const markup = renderToStaticMarkup(<AgencyTicks legend="本站的机关" agencies={agencies} />);
  const rows = markup.match(/<li>.*?<\/li>/g)?.map((row) => row.replace(/<[^>]+>/g, "").trim());
  expect(rows).toEqual(["青禾县教育局", "青禾县扶贫办 2021 年撤销"]);
});
