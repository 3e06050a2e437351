import { Link } from "@tanstack/react-router";
import { Flex, Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import type { Detail } from "#office-ui/records/record-screen.ts";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useWho } from "#office-ui/who.ts";
import type { DocumentMore } from "../../api/document-room.ts";
import { relationWords } from "../../words/relation-words.ts";
import { AddRelation } from "./AddRelation.tsx";
import { ValidityTag } from "./ValidityTag.tsx";

/** Beside what is registered of a document: how it stands today, its file, and what it is to others. */
export function DocumentBeside({ detail }: { readonly detail: Detail }) {
  const { permissions } = useWho();
  // What the room's own route answers.
  const { validity, fileId, relations } = detail as Detail & DocumentMore;
  const mayWrite = permissions.has("documents.write") && detail.voidedAt === null;
  const path = `/api/documents/${detail.id}/relations`;
  return (
    <section className="office-gap">
      <Flex gap="small" align="center" className="office-gap">
        <ValidityTag validity={validity} />
        {fileId !== null && (
          <Link to={"/documents/file" as never} search={{ id: `${fileId}` } as never}>
            看文件卷
          </Link>
        )}
      </Flex>
      <Typography.Title level={2} className="office-subtitle">
        文件关系
      </Typography.Title>
      {relations.length === 0 && (
        <p className="office-soft">没有登记依据、修改、代替、废止的关系。</p>
      )}
      <ul>
        {relations.map(({ id, kind, way, title, number, endedOn }) => (
          <li key={`${way} ${id}`}>
            <Flex gap="small" align="center" wrap>
              {relationWords[way][kind]}：《{title}》{number && `（${number}）`}
              {endedOn && endedOn <= todayInChina() && `，${endedOn} 起不再有效`}
              {way === "to" && mayWrite && (
                <ConfirmAct
                  says="删除"
                  of={`与《${title}》的关系`}
                  act={() => ask(`${path}/${id}`, { method: "DELETE" })}
                  done="已经删除"
                >
                  删除后，对方文件的效力按它自己的日期重新计算。
                </ConfirmAct>
              )}
            </Flex>
          </li>
        ))}
      </ul>
      {mayWrite && <AddRelation path={path} />}
    </section>
  );
}
