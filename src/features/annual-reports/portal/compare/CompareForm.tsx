import type { ListedAgency } from "#features/agencies/index.ts";
import { Field } from "#ui/Field.tsx";
import { Link } from "#ui/Link.tsx";
import { useSite } from "#ui/site-context.ts";
import { queryLimit } from "../search/query.ts";
import { agenciesAtOnce, comparePath } from "./compare-query.ts";
import type { Comparison } from "./load-compare.ts";

interface CompareFormProps {
  readonly comparison: Comparison;
}

/** Chooses the year and looks for agencies to add; those chosen stay. */
export function CompareForm({ comparison }: CompareFormProps) {
  const { asked, year, years, agencies } = comparison;
  const { href } = useSite();
  const isFull = agencies.length >= agenciesAtOnce;
  return (
    <form className="compare-form" action={href("/compare/")} method="get">
      {agencies.map(({ id }) => (
        <input key={id} type="hidden" name="a" value={id} />
      ))}
      <Field name="year" label="年份">
        {(input) => (
          <select {...input} defaultValue={year}>
            {(years.includes(year) ? years : [year, ...years]).map((one) => (
              <option key={one} value={one}>
                {one}年
              </option>
            ))}
          </select>
        )}
      </Field>
      {!isFull && (
        <Field
          name="q"
          label="添加机关"
          hint="写机关名称或其中几个字，例如：青岚县教育局。"
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
      )}
      <button type="submit">{isFull ? "换年份" : "查找机关、换年份"}</button>
    </form>
  );
}

function searchError({ search }: Comparison): string | undefined {
  if (!search || !("kind" in search) || search.kind !== "too-long") return;
  return `机关名称有 ${search.length} 个字，最多 ${queryLimit} 个字。请缩短后再查找。`;
}

/** Who was found, each with a link that adds it. */
export function FoundAgencies({ comparison }: CompareFormProps) {
  const { asked, search, agencies } = comparison;
  if (!search || "kind" in search || agencies.length >= agenciesAtOnce) return null;
  if (search.agencies.length === 0) {
    return (
      <p>
        没有找到名称与“{asked.typed}”相符的机关。请少写几个字再试，或
        <Link to="/agencies/">从机关列表中查找</Link>。
      </p>
    );
  }
  return (
    <section aria-labelledby="found">
      <h2 id="found">查到的机关（{search.total.toLocaleString("zh-CN")}）</h2>
      <ul className="entries">
        {search.agencies.map((agency) => (
          <FoundAgency key={agency.id} agency={agency} comparison={comparison} />
        ))}
      </ul>
      {search.total > search.agencies.length && (
        <p className="hint">
          只列出最相符的 {search.agencies.length} 个，把名称写得更完整可以缩小范围。
        </p>
      )}
    </section>
  );
}

interface FoundAgencyProps extends CompareFormProps {
  readonly agency: ListedAgency;
}

function FoundAgency({ agency, comparison: { year, agencies } }: FoundAgencyProps) {
  const { id, name, regionName, years } = agency;
  const isChosen = agencies.some((one) => one.id === id);
  const ids = [...agencies.map((one) => one.id), id];
  return (
    <li>
      <span className="entry-title">
        {name}{" "}
        <span className="hint">
          {name.startsWith(regionName) ? "" : regionName}
          {years.includes(year) ? "" : `（没有 ${year} 年年报）`}
        </span>
      </span>
      {isChosen ? (
        <span className="hint">已加入</span>
      ) : (
        <Link to={comparePath({ year, ids })}>
          加入比较<span className="vh">：{name}</span>
        </Link>
      )}
    </li>
  );
}
