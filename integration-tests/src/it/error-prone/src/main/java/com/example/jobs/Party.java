package com.example.jobs;

public enum Party {
  OWNER,
  SERVICE
}
