create table orders (
  id bigint generated always as identity primary key,
  version bigint not null,
  item text not null check (item <> ''),
  total numeric(10, 2) not null check (total > 0),
  address text not null,
  status text not null
);
