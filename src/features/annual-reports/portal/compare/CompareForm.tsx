import { Field } from "#ui/form/Field.tsx";
import { useSite } from "#ui/site-context.ts";
import type { AgencyWithYears } from "../lists/with-report-years.ts";
import { queryLimit } from "../search/query.ts";
import { AgencyTicks, YearTicks } from "./CompareTicks.tsx";
import { agenciesAtOnce } from "./compare-query.ts";
import type { Comparison } from "./load-compare.ts";

interface CompareFormProps {
  readonly comparison: Comparison;
}

/** Ticks years and agencies, and looks for agencies to tick; what is ticked is compared. */
export function CompareForm({ comparison }: CompareFormProps) {
  const { asked, shownYears, years, agencies, search, all } = comparison;
  const { href } = useSite();
  const chosen = new Set(agencies.map(({ id }) => id));
  const others = <Listed extends { readonly id: number }>(listed: readonly Listed[]) =>
    listed.filter(({ id }) => !chosen.has(id));
  const found = search && "agencies" in search ? search : undefined;
  return (
    <form className="compare-form" action={href("/compare/")} method="get">
      <YearTicks years={years} shown={shownYears} />
      <button type="submit" className="above-list">
        比较
      </button>
      {agencies.length > 0 && (
        <AgencyTicks legend="已选的机关" hint="去掉勾就不再比较。" agencies={agencies} isTicked />
      )}
      {all.length > 0 && others(all).length > 0 && (
        <details className="compare-list" open={agencies.length === 0 && !search}>
          <summary>从名单中选（{all.length} 个机关）</summary>
          <AgencyTicks
            legend="本站的机关"
            hint={`最多选 ${agenciesAtOnce} 个。`}
            // Those found stand in a list of their own: the same box twice would be sent twice.
            agencies={others(all).filter(({ id }) => !found?.agencies.some((one) => one.id === id))}
          />
        </details>
      )}
      <Field
        name="q"
        label="按名称查找机关"
        hint="写机关名称或其中几个字，例如：教育局。查到后打勾，再点“比较”。"
        error={searchError(comparison)}
      >
        {(input) => (
          <input
            {...input}
            type="search"
            defaultValue={asked.typed}
            maxLength={Math.max(queryLimit, asked.typed.length)}
            autoComplete="off"
          />
        )}
      </Field>
      {found && (
        <Found comparison={comparison} total={found.total} found={others(found.agencies)} />
      )}
      <button type="submit">比较</button>
    </form>
  );
}

function searchError({ search }: Comparison): string | undefined {
  if (!search || !("kind" in search) || search.kind !== "too-long") return;
  return `机关名称有 ${search.length} 个字，最多 ${queryLimit} 个字。请缩短后再查找。`;
}

interface FoundProps extends CompareFormProps {
  readonly total: number;
  /** Those not ticked yet. */
  readonly found: readonly AgencyWithYears[];
}

/** Who was found, each with a box to tick. */
function Found({ comparison: { asked, shownYears }, total, found }: FoundProps) {
  if (total === 0) {
    return (
      <p>
        没有找到名称与“{asked.typed}”相符的机关。请少写几个字再试，或从机关、地区的页面进入比较。
      </p>
    );
  }
  if (found.length === 0) return <p>与“{asked.typed}”相符的机关都已经选了。</p>;
  const hint =
    total > found.length
      ? `只列出最相符的 ${found.length} 个，把名称写得更完整可以缩小范围。`
      : undefined;
  return (
    <AgencyTicks
      legend={`查到的机关（${total.toLocaleString("zh-CN")}）`}
      hint={hint}
      agencies={found}
      withReportOf={shownYears}
    />
  );
}
