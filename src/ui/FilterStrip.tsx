import { Link } from "./Link.tsx";

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

/** Options shown before the rest is folded away. */
const atOnce = 18;

/** 年份 / 地区 / 类别 as links, each with its count; the one in force is marked. */
export function FilterStrip({ filters }: FilterStripProps) {
  return (
    <nav className="filters" aria-label="筛选">
      {filters.map((filter) => (
        <FilterRow key={filter.name} {...filter} />
      ))}
    </nav>
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
