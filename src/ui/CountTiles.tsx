export interface CountTile {
  readonly label: string;
  readonly count: number;
}

interface CountTilesProps {
  readonly name: string;
  readonly tiles: readonly CountTile[];
}

/** A few large figures side by side: 年度报告 n 份, 机关 n 个. */
export function CountTiles({ name, tiles }: CountTilesProps) {
  return (
    <section className="tiles" aria-label={name}>
      <dl>
        {tiles.map(({ label, count }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count.toLocaleString("zh-CN")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
