-- The lifecycle of dev.interlock.example.orders.OrderStatus in orders.status, for PostgreSQL.
--
--   from      | event            | to        | by
--   ----------+------------------+-----------+----------------
--   (new row) |                  | PLACED    |
--   PLACED    | PAY [small]      | PAID      | CUSTOMER
--   PLACED    | PAY              | IN_REVIEW | CUSTOMER
--   PLACED    | READDRESS        | PLACED    | CUSTOMER
--   PLACED    | CANCEL           | CANCELLED | CUSTOMER, CLERK
--   IN_REVIEW | APPROVE          | PAID      | CLERK
--   IN_REVIEW | CANCEL           | CANCELLED | CLERK
--   PAID      | SHIP [addressed] | SHIPPED   | WAREHOUSE
--   PAID      | READDRESS        | PAID      | CUSTOMER
--   PAID      | CANCEL           | CANCELLED | CLERK
--   SHIPPED   | DELIVER          | DELIVERED | WAREHOUSE
--
-- One statement makes one transition. A column that stays as it is passes.
--
-- A transaction tells who acts: select set_config('interlock.actor', 'NAME', true); where
-- nobody is told, only what anyone may do passes.
--
-- Guards, in brackets, are asked by the application alone: small, addressed. What they would
-- refuse passes here.

-- What an earlier script made.
drop trigger if exists "orders_start_of_status" on "orders";
drop trigger if exists "orders_moves_of_status" on "orders";
drop function if exists "orders_start_of_status"();
drop function if exists "orders_moves_of_status"();
alter table "orders" drop constraint if exists "orders_states_of_status";

-- The states that there are. The collation makes letters count as they are.
alter table "orders"
  add constraint "orders_states_of_status" check (
    "status" is not null
    and cast("status" as text) collate "C" in (
      'PLACED', 'IN_REVIEW', 'PAID', 'SHIPPED', 'DELIVERED', 'CANCELLED'
    )
  );

-- What happened to each row; one that is there already is kept.
create table if not exists "orders_history_of_status" as select "id" from "orders" with no data;
alter table "orders_history_of_status"
  add column if not exists "entry" bigint generated always as identity primary key,
  add column if not exists "from_state" text,
  add column if not exists "to_state" text not null,
  add column if not exists "event" text,
  add column if not exists "actor" text,
  add column if not exists "changed_at" timestamptz not null default clock_timestamp();

-- A row begins in an initial state.
create function "orders_start_of_status"() returns trigger
  language plpgsql
  set search_path from current
as $lifecycle$
declare
  new_state constant text collate "C" := new."status";
  actor constant text collate "C" := nullif(current_setting('interlock.actor', true), '');
begin
  if new_state in ('PLACED') is not true then
    raise exception using
      errcode = 'check_violation',
      message = 'orders.status can''t begin as ' || coalesce(new_state, 'null')
        || '; it may begin as PLACED',
      schema = tg_table_schema, table = tg_table_name, column = 'status',
      constraint = 'orders_start_of_status';
  end if;
  insert into "orders_history_of_status" ("id", "from_state", "to_state", "event", "actor")
  values (new."id", null, new_state, null, actor);
  return null;
end
$lifecycle$;
create trigger "orders_start_of_status"
  after insert on "orders"
  for each row
  execute function "orders_start_of_status"();

-- Its state changes by the transitions.
create function "orders_moves_of_status"() returns trigger
  language plpgsql
  set search_path from current
as $lifecycle$
declare
  old_state constant text collate "C" := old."status";
  new_state constant text collate "C" := new."status";
  actor constant text collate "C" := nullif(current_setting('interlock.actor', true), '');
  allowed constant text[] := case old_state
    when 'PLACED' then case actor
      when 'CUSTOMER' then array['IN_REVIEW', 'PAID', 'CANCELLED']
      when 'CLERK' then array['CANCELLED']
      else array[]::text[]
    end
    when 'IN_REVIEW' then case actor
      when 'CLERK' then array['PAID', 'CANCELLED']
      else array[]::text[]
    end
    when 'PAID' then case actor
      when 'CLERK' then array['CANCELLED']
      when 'WAREHOUSE' then array['SHIPPED']
      else array[]::text[]
    end
    when 'SHIPPED' then case actor
      when 'WAREHOUSE' then array['DELIVERED']
      else array[]::text[]
    end
    else array[]::text[]
  end;
begin
  if (new_state = any (allowed)) is not true then
    raise exception using
      errcode = 'check_violation',
      message = 'orders.status can''t go from ' || coalesce(old_state, 'null')
        || ' to ' || coalesce(new_state, 'null')
        || coalesce(' by ' || actor, ' where no actor is told')
        || case
          when cardinality(allowed) = 0 then '; nothing else is allowed'
          else '; it may go to ' || array_to_string(allowed, ', ')
        end,
      schema = tg_table_schema, table = tg_table_name, column = 'status',
      constraint = 'orders_moves_of_status';
  end if;
  insert into "orders_history_of_status" ("id", "from_state", "to_state", "event", "actor")
  values (new."id", old_state, new_state, case old_state
    when 'PLACED' then case new_state
      when 'IN_REVIEW' then case actor
        when 'CUSTOMER' then 'PAY'
        else null
      end
      when 'PAID' then case actor
        when 'CUSTOMER' then 'PAY'
        else null
      end
      when 'CANCELLED' then case actor
        when 'CUSTOMER' then 'CANCEL'
        when 'CLERK' then 'CANCEL'
        else null
      end
    end
    when 'IN_REVIEW' then case new_state
      when 'PAID' then case actor
        when 'CLERK' then 'APPROVE'
        else null
      end
      when 'CANCELLED' then case actor
        when 'CLERK' then 'CANCEL'
        else null
      end
    end
    when 'PAID' then case new_state
      when 'SHIPPED' then case actor
        when 'WAREHOUSE' then 'SHIP'
        else null
      end
      when 'CANCELLED' then case actor
        when 'CLERK' then 'CANCEL'
        else null
      end
    end
    when 'SHIPPED' then case new_state
      when 'DELIVERED' then case actor
        when 'WAREHOUSE' then 'DELIVER'
        else null
      end
    end
  end, actor);
  return null;
end
$lifecycle$;
create trigger "orders_moves_of_status"
  after update on "orders"
  for each row
  when (old."status" is distinct from new."status")
  execute function "orders_moves_of_status"();
