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

/** What somebody would leave (`/api/people/:id/open-work`). */
export interface BeforeLeaving {
  readonly work: readonly { readonly name: string; readonly count: number }[];
  /** Roles that nobody else has. */
  readonly vacant: readonly {
    readonly id: number;
    readonly agencyName: string;
    readonly name: string;
  }[];
  /** Steps of what is on its way that nobody else could sign. */
  readonly signing: readonly {
    readonly signingId: number;
    readonly agencyName: string;
    readonly name: string;
  }[];
}
