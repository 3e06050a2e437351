import type { FoundAgency } from "#features/agencies/index.ts";
import { ErrorSummary } from "#ui/form/ErrorSummary.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { Unhandled } from "../../intake/citizen-door.ts";
import { agencyCrumbs } from "../agency-crumbs.ts";
import { requestsPath } from "../paths.ts";
import { UnhandledNote } from "../UnhandledNote.tsx";
import { type ApplyFormProps, WantedForm, WholeForm } from "./ApplyForm.tsx";

interface ApplyPageProps extends Omit<ApplyFormProps, "agencyId"> {
  readonly agency: FoundAgency;
  readonly step: "wanted" | "whole";
  readonly unhandled?: Unhandled | undefined;
}

/** 在线申请: the form of an agency, with what was wrong when it comes back. */
export function ApplyPage({ agency, step, unhandled, ...props }: ApplyPageProps) {
  const { errors, isWarned } = props;
  const title = `向${agency.name}申请公开政府信息`;
  const form = { ...props, agencyId: agency.id };
  return (
    <Page
      title={errors.length > 0 ? `错误：${title}` : title}
      breadcrumb={agencyCrumbs(agency, "在线申请")}
    >
      {errors.length > 0 && (
        <ErrorSummary
          title={isWarned ? "还没有提交，请看一看" : "还没有提交，请改正"}
          errors={errors}
        />
      )}
      <h1>{title}</h1>
      <p>
        受理机关：<strong>{agency.name}</strong>。
        {step === "wanted" && (
          <>
            不确定归谁公开的，可以<Link to={requestsPath}>按事项查找机关</Link>
            ；选得不对也不要紧，不归它公开的，它会告诉您该找谁。
          </>
        )}
      </p>
      <UnhandledNote name={agency.name} unhandled={unhandled} />
      {step === "wanted" ? <WantedForm {...form} /> : <WholeForm {...form} />}
    </Page>
  );
}
