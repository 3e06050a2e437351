import { Field } from "#ui/form/Field.tsx";
import { useSite } from "#ui/site-context.ts";
import { libraryPath } from "../paths.ts";
import type { LibraryQuery, OnRefused } from "./library-query.ts";

const refusedWords: Readonly<Record<OnRefused, string>> = {
  "not-a-day": "不是历法上有的日期，请写成年-月-日，例如 2023-05-01。",
  "in-future": "还没有到的日子只查到明年，请写近一些的日期。",
};

/** By number or words of the title, and on which day. */
export function LibraryForm({ query: { filters, on } }: { readonly query: LibraryQuery }) {
  const { href } = useSite();
  const others = ["agency", "type", "theme", "validity", "year"] as const;
  return (
    <form className="library-form" action={href(libraryPath)} method="get">
      {others.map((name) => {
        const value = filters[name];
        return value === undefined ? null : (
          <input key={name} type="hidden" name={name} value={`${value}`} />
        );
      })}
      <Field name="q" label="文号或者标题" hint="写文号、标题或其中几个字，例如：〔2024〕3号">
        {(input) => (
          <input
            {...input}
            type="search"
            defaultValue={filters.q}
            maxLength={100}
            autoComplete="off"
          />
        )}
      </Field>
      <Field
        name="on"
        label="哪一天有效"
        hint="查某一天有哪些文件有效，例如：2023-05-01；不填查全部。"
        error={on && refusedWords[on.refused]}
      >
        {(input) => (
          <input
            {...input}
            type="text"
            inputMode="numeric"
            defaultValue={on?.typed ?? filters.on}
            maxLength={20}
            autoComplete="off"
          />
        )}
      </Field>
      <button type="submit">查询</button>
    </form>
  );
}
