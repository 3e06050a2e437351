import { Alert } from "antd";

/** A finding of the pre-flight (外发前检查) in Chinese. */
interface FoundWords {
  readonly blocks: boolean;
  readonly what: string;
  readonly where: string;
  readonly quote: string;
  readonly advice: string;
}

type Found = readonly FoundWords[];

/** What was found in a file: what blocks it first, each kind once with its places. */
export function FoundInside({ findings }: { readonly findings: Found }) {
  if (findings.length === 0) return null;
  const kinds = [...new Set(findings.map(({ what }) => what))].map((what) => ({
    what,
    own: findings.filter((one) => one.what === what),
  }));
  const blocking = kinds.filter(({ own }) => own.some(({ blocks }) => blocks));
  const advice = kinds.filter(({ own }) => own.every(({ blocks }) => !blocks));
  return (
    <>
      {blocking.length > 0 && (
        <Alert
          type="error"
          className="office-gap"
          title="处理以后才能外发"
          description={<Kinds kinds={blocking} />}
        />
      )}
      {advice.length > 0 && (
        <Alert
          type="info"
          className="office-gap"
          title="建议清理"
          description={<Kinds kinds={advice} />}
        />
      )}
    </>
  );
}

interface KindsProps {
  readonly kinds: readonly { readonly what: string; readonly own: Found }[];
}

function Kinds({ kinds }: KindsProps) {
  return (
    <ul>
      {kinds.map(({ what, own }) => (
        <li key={what}>
          <strong>{what}</strong>
          <ul>
            {own
              .filter(({ where, quote }) => where !== "" || quote !== "")
              .map(({ where, quote }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same may be found twice in one place
                <li key={place}>{[where, quote].filter((one) => one !== "").join("：")}</li>
              ))}
          </ul>
          <span className="office-soft">{own[0]?.advice}</span>
        </li>
      ))}
    </ul>
  );
}
