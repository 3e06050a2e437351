import { addDays, type LocalDate } from "#kernel/local-date.ts";

/** All that the list's screen narrows by, rare and frequent, and nothing. */
const filters = [
  "",
  "&state=waiting",
  "&state=open",
  "&state=concluded",
  "&state=incomplete",
  "&state=voided",
  "&year=2021",
  "&repliedIn=2021",
  "&openAt=2021",
  "&channel=online",
  "&channel=none",
  "&applicantKind=natural",
  "&result=granted",
  "&result=otherUnpaid",
  "&verdict=onTime",
  "&verdict=late",
  "&verdict=uncertain",
  "&result=granted&channel=email&year=2021",
];
const depths = 12;

/** Each filter at places spread over the whole of its list, the first page among them. */
export function listPaths(today: LocalDate, count: number): readonly string[] {
  return filters.flatMap((filter) =>
    Array.from({ length: depths }, (_, at) => {
      if (at === 0) return `/api/requests?${filter.slice(1)}`;
      // In the year asked for, where there is one: a place lies in its list.
      const last = filter.includes("2021") ? "2022-01-01" : today;
      const days = filter.includes("2021") ? 364 : 3_600;
      const on = addDays(last, -Math.ceil((at * days) / depths));
      return `/api/requests?after=${on}_${Math.floor((at * count) / depths)}${filter}`;
    }),
  );
}

/** A word of many cases and of none; a number. */
export function searchPaths(count: number): readonly string[] {
  return ["河道", "无此事项", `${count - 7}号`].flatMap((q) =>
    Array.from({ length: 3 }, () => `/api/requests?q=${encodeURIComponent(q)}`),
  );
}

export function boardPaths(): readonly string[] {
  const tails = [
    "",
    "/cases",
    "/cases?bucket=within7",
    "/cases?bucket=late",
    "/cases?bucket=uncertain",
    "/cases?officer=none",
    "/calendar",
  ];
  return Array.from({ length: 10 }, () => tails).flatMap((some) =>
    some.map((tail) => `/api/request-board${tail}`),
  );
}

/** What the page of a case asks for, together. */
export const parts = [
  "",
  "/handling",
  "/assignment",
  "/supervision",
  "/review",
  "/letters",
  "/attachments",
  "/fee",
  "/reopenings",
  "/archives",
  "/history",
];
