import { Button, Flex, Input, Typography } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { FilterSearch } from "#office-ui/FilterSearch.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { IssueAnswer } from "../../api/gazette/gazette-answer.ts";

interface ArrangeIssueProps {
  readonly path: string;
  readonly answer: IssueAnswer;
  readonly mayWrite: boolean;
}

interface EntryToSave {
  readonly itemId: number;
  readonly section: string;
}

/** Section of what is taken in, until another is typed. */
const usualSection = "规范性文件";

/** What stands in the issue and in which order; below it what could be taken in. Each change is saved at once. */
export function ArrangeIssue({
  path,
  answer: { entries, candidates },
  mayWrite,
}: ArrangeIssueProps) {
  const [section, setSection] = useState(usualSection);
  const act = useAct({
    act: (given: readonly EntryToSave[]) =>
      ask(`${path}/entries`, { method: "PUT", body: { entries: given } }),
  });
  const now = entries.map(({ itemId, section: own }) => ({ itemId, section: own }));
  const moved = (at: number, to: number) => {
    const [one] = now.slice(at, at + 1);
    const others = now.filter((_, place) => place !== at);
    if (one) act.start([...others.slice(0, to), one, ...others.slice(to)]);
  };
  return (
    <>
      <RefusalAlert fault={act.fault} />
      {entries.length === 0 && <p className="office-soft">这一期还没有内容。</p>}
      <ol>
        {entries.map(({ itemId, title, documentNumber, section: own, isWithdrawn }, at) => (
          <li key={itemId}>
            <Flex gap="small" align="center" wrap>
              〔{own}〕{title} {documentNumber} {isWithdrawn && "（已经撤下，请移出）"}
              {mayWrite && (
                <>
                  <Button
                    size="small"
                    aria-label={`${title}上移`}
                    disabled={at === 0}
                    onClick={() => moved(at, at - 1)}
                  >
                    上移
                  </Button>
                  <Button
                    size="small"
                    aria-label={`${title}下移`}
                    disabled={at === entries.length - 1}
                    onClick={() => moved(at, at + 1)}
                  >
                    下移
                  </Button>
                  <Button
                    size="small"
                    aria-label={`移出${title}`}
                    onClick={() => act.start(now.filter((one) => one.itemId !== itemId))}
                  >
                    移出
                  </Button>
                </>
              )}
            </Flex>
          </li>
        ))}
      </ol>
      {mayWrite && (
        <section aria-labelledby="gazette-candidates">
          <Typography.Title level={2} className="office-subtitle" id="gazette-candidates">
            可以选入的公开信息
          </Typography.Title>
          <Flex gap="small" className="office-gap" wrap>
            <FilterSearch label="查找公开信息" placeholder="标题或者文号" />
            <Input
              aria-label="选入的栏目"
              addonBefore="选入栏目"
              value={section}
              maxLength={50}
              onChange={({ target }) => setSection(target.value)}
            />
          </Flex>
          {candidates.length === 0 && (
            <p className="office-soft">
              没有可以选入的信息：只有已经公开、还没有刊登过的可以选入。
            </p>
          )}
          <ul>
            {candidates.map(({ itemId, title, documentNumber, agencyName, publishedOn }) => (
              <li key={itemId}>
                <Flex gap="small" align="center" wrap>
                  {title} {documentNumber}
                  <span className="office-soft">
                    {agencyName} {publishedOn}
                  </span>
                  <Button
                    size="small"
                    aria-label={`选入${title}`}
                    loading={act.isRunning}
                    onClick={() =>
                      act.start([...now, { itemId, section: section.trim() || usualSection }])
                    }
                  >
                    选入
                  </Button>
                </Flex>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
