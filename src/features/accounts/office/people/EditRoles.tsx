import { Form, Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { administrators } from "../../domain/roles.ts";
import type { Person } from "./people-answers.ts";
import { RoleFields, type TypedRole } from "./RoleFields.tsx";

/** The roles of a person, in each of the agencies where they have some. */
export function EditRoles({ person }: { readonly person: Person }) {
  const agencies = [...Map.groupBy(person.roles, ({ agencyId }) => agencyId).entries()];
  return agencies.map(([agencyId, held]) =>
    agencyId === null ? null : (
      // Saved roles are others: the form begins anew with them.
      <InAgency
        key={held.map(({ id }) => id).join()}
        personId={person.id}
        agencyId={agencyId}
        held={held}
      />
    ),
  );
}

interface InAgencyProps {
  readonly personId: number;
  readonly agencyId: number;
  readonly held: Person["roles"];
}

function InAgency({ personId, agencyId, held }: InAgencyProps) {
  const [form] = Form.useForm<{ roles: readonly TypedRole[] }>();
  const act = useAct({
    act: ({ roles }: { roles: readonly TypedRole[] }) =>
      ask<void>(`/api/people/${personId}/roles`, {
        method: "PUT",
        body: { agencyId, roles: roles.map(withRest(held)) },
      }),
    done: "角色已经更新，此人需要重新登录",
  });
  const working = held.filter(({ role }) => !administrators.has(role));
  return (
    <section className="office-gap">
      <Typography.Title level={2} className="office-subtitle">
        {held[0]?.agencyName}
      </Typography.Title>
      <RecordForm
        form={form}
        act={act}
        says="保存角色"
        initial={{ roles: working.map(({ role, level }) => ({ role, level })) }}
      >
        <UnsavedGuard form={form} />
        <RoleFields />
      </RecordForm>
    </section>
  );
}

/** What the form does not ask (section, days) stays as it was. */
function withRest(held: Person["roles"]) {
  return ({ role, level = null }: TypedRole) => {
    const before = held.find((one) => one.role === role && one.level === level);
    if (!before) return { role, level };
    const { section, fromOn, untilOn } = before;
    return { role, level, section, fromOn, untilOn };
  };
}
