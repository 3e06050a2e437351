import { Alert, Button, Descriptions, Flex, Typography } from "antd";
import { useState } from "react";
import { ask, askFile } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import type { Detail } from "#office-ui/records/record-screen.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { ApplicationAnswer } from "../../api/application-answer.ts";
import { deliveryWords, documentNames, provisionWords } from "../../words/application-words.ts";
import { StatementList } from "./StatementList.tsx";

interface OnlineDetail extends Detail {
  readonly isOnline: boolean;
  readonly needsHelp: boolean;
}

/** 网上提交的申请表: shown when it is asked for, as each look is recorded. */
export function ApplicationPart({ detail }: { readonly detail: Detail }) {
  // What the room's own route answers.
  const { id, isOnline, needsHelp } = detail as OnlineDetail;
  const [shown, setShown] = useState<ApplicationAnswer>();
  const path = `/api/requests/${id}`;
  const looking = useAct({
    act: () => ask<ApplicationAnswer>(`${path}/application`, { method: "POST", body: {} }),
    isQuiet: true,
    onDone: setShown,
  });
  const opening = useAct({
    act: () => askFile(`${path}/identity`, {}),
    isQuiet: true,
    onDone: save,
  });
  if (!isOnline) return null;
  return (
    <section aria-label="网上提交的申请表">
      <Typography.Title level={2} className="office-subtitle">
        网上提交的申请表
      </Typography.Title>
      {needsHelp && (
        <Alert
          type="info"
          showIcon
          className="office-gap"
          title="申请人需要帮助（条例第四十三条），打开申请表查看"
        />
      )}
      {shown && <Facts application={shown} />}
      <Flex gap="small" className="office-gap">
        {!shown && (
          <Button loading={looking.isRunning} onClick={() => looking.start(undefined)}>
            查看联系方式和证件（记入日志）
          </Button>
        )}
        {shown?.hasIdentity && (
          <Button loading={opening.isRunning} onClick={() => opening.start(undefined)}>
            下载身份证明（记入日志）
          </Button>
        )}
      </Flex>
      {looking.fault && <RefusalAlert fault={looking.fault} />}
      {opening.fault && <RefusalAlert fault={opening.fault} />}
    </section>
  );
}

/** As a download: what strangers send is never shown in the office's own page. */
function save(file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "身份证明";
  link.click();
  URL.revokeObjectURL(link.href);
}

function Facts({ application }: { readonly application: ApplicationAnswer }) {
  const { contact, provision, delivery, statements } = application;
  const facts = [
    [documentNames[contact.documentKind], contact.documentNumber],
    ["法定代表人", contact.representative],
    ["联系人", contact.contactPerson],
    ["联系电话", contact.phone],
    ["联系地址", contact.address],
    ["邮政编码", contact.postcode],
    ["电子邮箱", contact.mail],
    ["需要的帮助", contact.help],
    ["提供形式", provisionWords[provision]],
    ["获取方式", deliveryWords[delivery]],
  ] as const;
  const items = facts
    .filter(([, value]) => value !== "")
    .map(([label, children]) => ({ key: label, label, children }));
  return (
    <>
      <Descriptions column={1} size="small" items={items} className="office-gap" />
      <StatementList statements={statements} />
    </>
  );
}
