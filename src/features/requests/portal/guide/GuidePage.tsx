import type { AgencyWay, FoundAgency, PublicContact } from "#features/agencies/index.ts";
import { AgencySection } from "#features/agencies/portal/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import { DefinitionTable } from "#ui/tables/DefinitionTable.tsx";
import type { Unhandled } from "../../intake/citizen-door.ts";
import { agencyCrumbs } from "../agency-crumbs.ts";
import { applyPath, followPath, paperPath, requestsPath } from "../paths.ts";
import { UnhandledNote } from "../UnhandledNote.tsx";
import { channelFacts } from "./channel-facts.ts";
import { FlowChart } from "./FlowChart.tsx";

interface GuidePageProps {
  readonly agency: FoundAgency;
  readonly contact: PublicContact | undefined;
  readonly today: LocalDate;
  /** Whether requests can be sent on this site. */
  readonly isOnline: boolean;
  readonly unhandled: Unhandled | undefined;
  /** The other parts of the agency's section. */
  readonly ways: readonly AgencyWay[];
}

/** 依申请公开 of an agency: how one asks it, what happens then, the form, following what was sent. */
export function GuidePage(props: GuidePageProps) {
  const { agency, ways } = props;
  const { name } = agency;
  return (
    <Page
      title={`${name}依申请公开`}
      description={`向${name}申请公开政府信息：申请渠道、办理流程、在线申请、查询进度。`}
      breadcrumb={agencyCrumbs(agency)}
    >
      <h1>{name}依申请公开</h1>
      <AgencySection agency={agency} ways={ways}>
        <Guide {...props} />
      </AgencySection>
    </Page>
  );
}

function Guide({ agency, contact, today, isOnline, unhandled }: GuidePageProps) {
  const { id, name, dissolvedOn } = agency;
  return (
    <>
      {dissolvedOn === null ? (
        <>
          <Ways id={id} isOnline={isOnline} />
          <UnhandledNote name={name} unhandled={unhandled} />
        </>
      ) : (
        <p className="superseded" role="note">
          {name}已于 {dissolvedOn} 撤销，不再受理申请。请向承接其职责的机关提出，见
          <Link to={`/agencies/${id}/`}>它的页面</Link>；拿不准的，可以
          <Link to={requestsPath}>按事项查找</Link>。
        </p>
      )}
      <h2>申请须知</h2>
      <Notes />
      <h2>申请渠道</h2>
      <Channels name={name} contact={contact} isOnline={isOnline && dissolvedOn === null} />
      <h2>办理流程</h2>
      <FlowChart on={today} />
      <p className="hint">
        期限依据《中华人民共和国政府信息公开条例》第三十条至第三十四条；工作日按国务院公布的节假日安排计算。
      </p>
    </>
  );
}

function Ways({ id, isOnline }: { readonly id: number; readonly isOnline: boolean }) {
  return (
    <p className="on-screen">
      {isOnline && (
        <>
          <Link className="button" to={applyPath(id)}>
            在线申请
          </Link>{" "}
        </>
      )}
      <Link className="button secondary" to={followPath}>
        查询进度
      </Link>{" "}
      <Link className="button secondary" to={paperPath(id)}>
        打印纸质申请表
      </Link>
    </p>
  );
}

function Notes() {
  return (
    <ul>
      <li>写明要哪些信息：名称、文号，或者便于查找的描述。一张表写一件事项，办理会更快。</li>
      <li>请提供姓名或者名称、身份证明和联系方式；不必说明用途。</li>
      <li>提交后得到编号和查询码，请记下来：查询进度、补正、领取答复都要用。</li>
      <li>同一内容不必重复提交；已经公开的信息，可以先在网站上搜索。</li>
      <li>
        采用书面形式确有困难的，可以口头提出，由工作人员代为填写；存在阅读困难或者视听障碍的，工作人员提供必要的帮助。
      </li>
    </ul>
  );
}

interface ChannelsProps {
  readonly name: string;
  readonly contact: PublicContact | undefined;
  readonly isOnline: boolean;
}

function Channels({ name, contact, isOnline }: ChannelsProps) {
  const online = isOnline ? "在本页“在线申请”填写" : null;
  const facts = channelFacts({ name, contact, online });
  const definitions = facts.map((fact) => ({ ...fact, wide: true }));
  return (
    <>
      <DefinitionTable name="申请渠道" definitions={definitions} />
      {!contact && (
        <p className="hint">{name}还没有登记联系方式；当面和邮寄提出的申请，任何机关都不得拒收。</p>
      )}
    </>
  );
}
