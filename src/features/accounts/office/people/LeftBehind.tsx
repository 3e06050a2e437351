import { Alert } from "antd";
import type { BeforeLeaving } from "./people-answers.ts";

/** What somebody would leave: work that goes over, roles that nobody else has, and what nobody else could sign. */
export function LeftBehind({
  before: { work, vacant, signing },
}: {
  readonly before: BeforeLeaving;
}) {
  return (
    <>
      {work.length === 0 ? (
        <p>此人名下没有在办的工作。</p>
      ) : (
        <>
          <p>此人名下在办的工作将一次全部移交：</p>
          <ul>
            {work.map(({ name, count }) => (
              <li key={name}>
                {name} {count} 件
              </li>
            ))}
          </ul>
        </>
      )}
      {vacant.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className="office-gap"
          title="离岗后，这些角色没有别人担任"
          description={vacant.map(({ agencyName, name }) => `${agencyName} ${name}`).join("；")}
        />
      )}
      {signing.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className="office-gap"
          title={`有 ${signing.length} 个审签环节只有此人能签`}
          description={`${[...new Set(signing.map(({ agencyName, name }) => `${agencyName}的“${name}”`))].join("、")}。请让接手人担任这个角色，或者先由此人签完、退回。`}
        />
      )}
    </>
  );
}
