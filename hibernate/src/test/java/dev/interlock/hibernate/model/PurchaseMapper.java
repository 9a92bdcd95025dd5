package dev.interlock.hibernate.model;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.factory.Mappers;

/** What MapStruct writes: it sets whatever the source has. */
@Mapper
public interface PurchaseMapper {
  PurchaseMapper INSTANCE = Mappers.getMapper(PurchaseMapper.class);

  @Mapping(target = "id", ignore = true)
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "note", ignore = true)
  void update(PurchaseForm form, @MappingTarget Purchase purchase);

  @Mapping(target = "id", ignore = true)
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "note", ignore = true)
  void updateFromText(Text text, @MappingTarget Purchase purchase);

  /** The same with the status as text. */
  record Text(String status) {}
}
