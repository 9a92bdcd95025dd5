package com.example;

import dev.interlock.tools.sql.Dialect;
import dev.interlock.tools.sql.LifecycleSql;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

public class V2__OrderLifecycle extends BaseJavaMigration {

  @Override
  public void migrate(Context context) throws Exception {
    LifecycleSql.of(OrderStatus.class, Dialect.POSTGRESQL, "orders", "status")
        .history("id")
        .install()
        .run(context.getConnection());
  }
}
