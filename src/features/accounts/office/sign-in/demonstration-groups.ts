/** Somebody who can be signed in as by one click. */
export interface DemonstrationPerson {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly { readonly agencyName: string | null; readonly name: string }[];
}

/** The people of one agency. */
export interface DemonstrationGroup {
  readonly agency: string;
  readonly people: readonly DemonstrationPerson[];
}

/** People by the agency of their first role, in the order in which they were named. */
export function groupsOf(people: readonly DemonstrationPerson[]): readonly DemonstrationGroup[] {
  const groups = Map.groupBy(people, ({ roles: [first] }) => first?.agencyName ?? "全平台");
  return [...groups].map(([agency, members]) => ({ agency, people: members }));
}

/** Those whose name, role or agency has what was typed; each word of it. */
export function peopleFound(
  people: readonly DemonstrationPerson[],
  typed: string,
): readonly DemonstrationPerson[] {
  const words = typed.trim().split(/\s+/);
  return people.filter(({ name, roles }) => {
    const said = [name, ...roles.flatMap((role) => [role.agencyName ?? "", role.name])].join(" ");
    return words.every((word) => said.includes(word));
  });
}
