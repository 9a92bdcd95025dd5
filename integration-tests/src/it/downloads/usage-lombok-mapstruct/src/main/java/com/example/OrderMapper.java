package com.example;

import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Its implementation calls setters and builders, which are found where they are. */
@Mapper
public interface OrderMapper {

  Order toOrder(OrderRequest request);

  void update(@MappingTarget Order order, OrderRequest request);

  OrderRequest toRequest(Order order);

  OrderView toView(Order order);

  @Mapping(target = "note", constant = "")
  Shipment toShipment(OrderRequest request);

  @BeanMapping(ignoreByDefault = true)
  @Mapping(target = "status", constant = "SHIPPED")
  Order shipped(OrderRequest request);
}
