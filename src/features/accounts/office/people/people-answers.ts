import type { ListedPerson, ListedRole, PersonDetails } from "../../data/people.ts";

type Named<Person extends ListedPerson> = Omit<Person, "roles"> & {
  readonly roles: readonly (ListedRole & { readonly name: string })[];
};

/** Somebody in a list; what administrators alone see may be there. */
export type Person = Named<ListedPerson> & Partial<Named<PersonDetails>>;

/** `GET /api/people`, `GET /api/accounts`. */
export interface PeopleAnswer {
  readonly people: readonly Person[];
  readonly next?: string;
}
