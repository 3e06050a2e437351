/**
 * Mobile and mail are personal data: what stands here is sealed (`platform/secrets`). What was typed in clear before any release is
 * dropped, as no migration has the key.
 */
export const sql = `
update person set mobile = null, mail = null where mobile is not null or mail is not null;
alter table person
  add constraint person_mobile_sealed check (mobile like 'v1.%'),
  add constraint person_mail_sealed check (mail like 'v1.%');
`;
