import { Link } from "../Link.tsx";

export interface FilterOption {
  readonly label: string;
  readonly to: string;
  /** How many entries there are under it. */
  readonly count?: number;
  readonly current?: boolean;
}

export interface Filter {
  /** 年份, 地区, 类别. */
  readonly name: string;
  readonly options: readonly FilterOption[];
}

interface FilterStripProps {
  readonly filters: readonly Filter[];
}

/** The label of the option that leaves nothing out. */
const all = "全部";

/** Options shown before the rest is folded away. */
const atOnce = 18;

/**
 * 年份 / 地区 / 类别 as links, each with its count; the one in force is marked. Where a choice is in force, a narrow screen
 * shows the choice alone, and the links when they are asked for. What leaves nothing to choose is not shown.
 */
export function FilterStrip({ filters }: FilterStripProps) {
  const choices = filters.filter(({ options }) => options.some(({ current }) => !current));
  if (choices.length === 0) return null;
  return (
    <>
      <PresentChoice filters={choices} />
      <nav className="filters" aria-label="筛选">
        {choices.map((filter) => (
          <FilterRow key={filter.name} {...filter} />
        ))}
      </nav>
    </>
  );
}

/** Opens and closes what stands behind it, by the style sheet: `<details>` around the links could not be open on wide screens. */
function PresentChoice({ filters }: FilterStripProps) {
  const present = filters.flatMap(({ name, options }) => {
    const current = options.find((option) => option.current);
    return current ? [current.label === all ? `${all}${name}` : current.label] : [];
  });
  if (present.length === 0) return null;
  return (
    <details className="filter-fold">
      <summary>
        换{filters.map(({ name }) => name).join("、")}
        <span className="filter-now">现在：{present.join("，")}</span>
      </summary>
    </details>
  );
}

function FilterRow({ name, options }: Filter) {
  const shown = options.filter(({ current }, index) => index < atOnce || current);
  const folded = options.filter((option) => !shown.includes(option));
  return (
    <div className="filter">
      <p>{name}</p>
      <div>
        <Options name={name} options={shown} />
        {folded.length > 0 && (
          <details>
            <summary>
              更多{name}（{folded.length}）
            </summary>
            <Options name={`更多${name}`} options={folded} />
          </details>
        )}
      </div>
    </div>
  );
}

function Options({ name, options }: Filter) {
  return (
    <ul aria-label={name}>
      {options.map(({ label, to, count, current }) => (
        <li key={to}>
          <Link to={to} {...(current ? { className: "current", current: "true" } : {})}>
            {label}
            {count !== undefined && <span className="count">（{count}）</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
