package com.example;

import dev.interlock.tools.sql.Dialect;
import dev.interlock.tools.sql.LifecycleSql;
import liquibase.change.custom.CustomSqlChange;
import liquibase.database.Database;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import liquibase.statement.SqlStatement;
import liquibase.statement.core.RawParameterizedSqlStatement;

public class OrderLifecycleChange implements CustomSqlChange {

  @Override
  public SqlStatement[] generateStatements(Database database) {
    return LifecycleSql.of(OrderStatus.class, Dialect.POSTGRESQL, "orders", "status")
        .history("id")
        .install()
        .statements()
        .stream()
        .map(RawParameterizedSqlStatement::new)
        .toArray(SqlStatement[]::new);
  }

  @Override
  public String getConfirmationMessage() {
    return "the lifecycle of OrderStatus holds in orders.status";
  }

  @Override
  public void setUp() {}

  @Override
  public void setFileOpener(ResourceAccessor files) {}

  @Override
  public ValidationErrors validate(Database database) {
    return new ValidationErrors();
  }
}
