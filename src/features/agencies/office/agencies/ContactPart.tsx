import { useQuery } from "@tanstack/react-query";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useWho } from "#office-ui/who.ts";
import type { ContactsAnswer, DatedContact } from "./agency-answers.ts";
import { ContactFacts } from "./ContactFacts.tsx";
import { SetContact } from "./SetContact.tsx";

/** How the disclosure office of an agency is reached, from which day on, and before. */
export function ContactPart({ agencyId }: { readonly agencyId: number }) {
  const { permissions } = useWho();
  const path = `/api/agencies/${agencyId}/contacts`;
  const found = useQuery({ queryKey: [path], queryFn: () => ask<ContactsAnswer>(path) });
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const { contacts } = found.data;
  return (
    <>
      <p className="office-soft">
        印在文书上；除负责人外，按条例第十二条在机关的公开页面上公布。迁址、换号时填写生效日期，以前日期的文书仍按当时的写。
      </p>
      {permissions.has("agencies.contact") ? (
        <SetContact path={path} latest={contacts[0] ?? null} />
      ) : (
        contacts[0] && <ContactFacts contact={contacts[0]} />
      )}
      <Former contacts={contacts.slice(permissions.has("agencies.contact") ? 0 : 1)} />
    </>
  );
}

function Former({ contacts }: { readonly contacts: readonly DatedContact[] }) {
  return contacts.map((contact) => (
    <details key={contact.fromOn} className="office-gap">
      <summary>{contact.fromOn} 起登记的联系方式</summary>
      <ContactFacts contact={contact} />
    </details>
  ));
}
