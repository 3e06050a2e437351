import { ErrorSummary } from "#ui/form/ErrorSummary.tsx";
import { SearchWords } from "#ui/form/SearchWords.tsx";
import { useSite } from "#ui/site-context.ts";
import { queryLimit } from "./query.ts";

interface SearchFormProps {
  /** What was typed. */
  readonly typed?: string;
  readonly error?: string | undefined;
}

/** Asks for items, an agency, a region, a report by agency and year, or words of reports; nothing where nobody answers. */
export function SearchForm({ typed = "", error }: SearchFormProps) {
  const action = useSite().formHref("search");
  if (!action) return null;
  return (
    <>
      {error && <ErrorSummary title="没有搜索" errors={[{ field: "q", message: error }]} />}
      <SearchWords
        action={action}
        label="信息的标题、文号，机关、地区名称，或其中的词，可加年份"
        hint="例如：农村低保标准；青岚县教育局 2023；教育局 不予公开；收费。名称可以只写一部分或简称（发改委），几个词用空格隔开。"
        typed={typed}
        most={queryLimit}
        error={error}
      />
    </>
  );
}
