package corpus.faulty.too_large;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** So many states with so many events that their types would have more methods than fit. */
@StateMachine(typed = true, machine = true) // expect: [too-large] TypedMoves is too large 40200 methods 40000 | remove typed = true from @StateMachine
enum TypedMoves {
  @State(initial = true)
  S0,

  @State(initial = true)
  S1,

  @State(initial = true)
  S2,

  @State(initial = true)
  S3,

  @State(initial = true)
  S4,

  @State(initial = true)
  S5,

  @State(initial = true)
  S6,

  @State(initial = true)
  S7,

  @State(initial = true)
  S8,

  @State(initial = true)
  S9,

  @State(initial = true)
  S10,

  @State(initial = true)
  S11,

  @State(initial = true)
  S12,

  @State(initial = true)
  S13,

  @State(initial = true)
  S14,

  @State(initial = true)
  S15,

  @State(initial = true)
  S16,

  @State(initial = true)
  S17,

  @State(initial = true)
  S18,

  @State(initial = true)
  S19,

  @State(initial = true)
  S20,

  @State(initial = true)
  S21,

  @State(initial = true)
  S22,

  @State(initial = true)
  S23,

  @State(initial = true)
  S24,

  @State(initial = true)
  S25,

  @State(initial = true)
  S26,

  @State(initial = true)
  S27,

  @State(initial = true)
  S28,

  @State(initial = true)
  S29,

  @State(initial = true)
  S30,

  @State(initial = true)
  S31,

  @State(initial = true)
  S32,

  @State(initial = true)
  S33,

  @State(initial = true)
  S34,

  @State(initial = true)
  S35,

  @State(initial = true)
  S36,

  @State(initial = true)
  S37,

  @State(initial = true)
  S38,

  @State(initial = true)
  S39,

  @State(initial = true)
  S40,

  @State(initial = true)
  S41,

  @State(initial = true)
  S42,

  @State(initial = true)
  S43,

  @State(initial = true)
  S44,

  @State(initial = true)
  S45,

  @State(initial = true)
  S46,

  @State(initial = true)
  S47,

  @State(initial = true)
  S48,

  @State(initial = true)
  S49,

  @State(initial = true)
  S50,

  @State(initial = true)
  S51,

  @State(initial = true)
  S52,

  @State(initial = true)
  S53,

  @State(initial = true)
  S54,

  @State(initial = true)
  S55,

  @State(initial = true)
  S56,

  @State(initial = true)
  S57,

  @State(initial = true)
  S58,

  @State(initial = true)
  S59,

  @State(initial = true)
  S60,

  @State(initial = true)
  S61,

  @State(initial = true)
  S62,

  @State(initial = true)
  S63,

  @State(initial = true)
  S64,

  @State(initial = true)
  S65,

  @State(initial = true)
  S66,

  @State(initial = true)
  S67,

  @State(initial = true)
  S68,

  @State(initial = true)
  S69,

  @State(initial = true)
  S70,

  @State(initial = true)
  S71,

  @State(initial = true)
  S72,

  @State(initial = true)
  S73,

  @State(initial = true)
  S74,

  @State(initial = true)
  S75,

  @State(initial = true)
  S76,

  @State(initial = true)
  S77,

  @State(initial = true)
  S78,

  @State(initial = true)
  S79,

  @State(initial = true)
  S80,

  @State(initial = true)
  S81,

  @State(initial = true)
  S82,

  @State(initial = true)
  S83,

  @State(initial = true)
  S84,

  @State(initial = true)
  S85,

  @State(initial = true)
  S86,

  @State(initial = true)
  S87,

  @State(initial = true)
  S88,

  @State(initial = true)
  S89,

  @State(initial = true)
  S90,

  @State(initial = true)
  S91,

  @State(initial = true)
  S92,

  @State(initial = true)
  S93,

  @State(initial = true)
  S94,

  @State(initial = true)
  S95,

  @State(initial = true)
  S96,

  @State(initial = true)
  S97,

  @State(initial = true)
  S98,

  @State(initial = true)
  S99,

  @State(initial = true)
  S100,

  @State(initial = true)
  S101,

  @State(initial = true)
  S102,

  @State(initial = true)
  S103,

  @State(initial = true)
  S104,

  @State(initial = true)
  S105,

  @State(initial = true)
  S106,

  @State(initial = true)
  S107,

  @State(initial = true)
  S108,

  @State(initial = true)
  S109,

  @State(initial = true)
  S110,

  @State(initial = true)
  S111,

  @State(initial = true)
  S112,

  @State(initial = true)
  S113,

  @State(initial = true)
  S114,

  @State(initial = true)
  S115,

  @State(initial = true)
  S116,

  @State(initial = true)
  S117,

  @State(initial = true)
  S118,

  @State(initial = true)
  S119,

  @State(initial = true)
  S120,

  @State(initial = true)
  S121,

  @State(initial = true)
  S122,

  @State(initial = true)
  S123,

  @State(initial = true)
  S124,

  @State(initial = true)
  S125,

  @State(initial = true)
  S126,

  @State(initial = true)
  S127,

  @State(initial = true)
  S128,

  @State(initial = true)
  S129,

  @State(initial = true)
  S130,

  @State(initial = true)
  S131,

  @State(initial = true)
  S132,

  @State(initial = true)
  S133,

  @State(initial = true)
  S134,

  @State(initial = true)
  S135,

  @State(initial = true)
  S136,

  @State(initial = true)
  S137,

  @State(initial = true)
  S138,

  @State(initial = true)
  S139,

  @State(initial = true)
  S140,

  @State(initial = true)
  S141,

  @State(initial = true)
  S142,

  @State(initial = true)
  S143,

  @State(initial = true)
  S144,

  @State(initial = true)
  S145,

  @State(initial = true)
  S146,

  @State(initial = true)
  S147,

  @State(initial = true)
  S148,

  @State(initial = true)
  S149,

  @State(initial = true)
  S150,

  @State(initial = true)
  S151,

  @State(initial = true)
  S152,

  @State(initial = true)
  S153,

  @State(initial = true)
  S154,

  @State(initial = true)
  S155,

  @State(initial = true)
  S156,

  @State(initial = true)
  S157,

  @State(initial = true)
  S158,

  @State(initial = true)
  S159,

  @State(initial = true)
  S160,

  @State(initial = true)
  S161,

  @State(initial = true)
  S162,

  @State(initial = true)
  S163,

  @State(initial = true)
  S164,

  @State(initial = true)
  S165,

  @State(initial = true)
  S166,

  @State(initial = true)
  S167,

  @State(initial = true)
  S168,

  @State(initial = true)
  S169,

  @State(initial = true)
  S170,

  @State(initial = true)
  S171,

  @State(initial = true)
  S172,

  @State(initial = true)
  S173,

  @State(initial = true)
  S174,

  @State(initial = true)
  S175,

  @State(initial = true)
  S176,

  @State(initial = true)
  S177,

  @State(initial = true)
  S178,

  @State(initial = true)
  S179,

  @State(initial = true)
  S180,

  @State(initial = true)
  S181,

  @State(initial = true)
  S182,

  @State(initial = true)
  S183,

  @State(initial = true)
  S184,

  @State(initial = true)
  S185,

  @State(initial = true)
  S186,

  @State(initial = true)
  S187,

  @State(initial = true)
  S188,

  @State(initial = true)
  S189,

  @State(initial = true)
  S190,

  @State(initial = true)
  S191,

  @State(initial = true)
  S192,

  @State(initial = true)
  S193,

  @State(initial = true)
  S194,

  @State(initial = true)
  S195,

  @State(initial = true)
  S196,

  @State(initial = true)
  S197,

  @State(initial = true)
  S198,

  @State(initial = true)
  S199,

  @State(initial = true)
  S200,

  @State(terminal = true)
  @Transition(
      from = Transition.ANY,
      on = {
        "e0", "e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9", "e10", "e11", "e12", "e13", "e14", "e15", "e16", "e17", "e18", "e19",
        "e20", "e21", "e22", "e23", "e24", "e25", "e26", "e27", "e28", "e29", "e30", "e31", "e32", "e33", "e34", "e35", "e36", "e37", "e38", "e39",
        "e40", "e41", "e42", "e43", "e44", "e45", "e46", "e47", "e48", "e49", "e50", "e51", "e52", "e53", "e54", "e55", "e56", "e57", "e58", "e59",
        "e60", "e61", "e62", "e63", "e64", "e65", "e66", "e67", "e68", "e69", "e70", "e71", "e72", "e73", "e74", "e75", "e76", "e77", "e78", "e79",
        "e80", "e81", "e82", "e83", "e84", "e85", "e86", "e87", "e88", "e89", "e90", "e91", "e92", "e93", "e94", "e95", "e96", "e97", "e98", "e99",
        "e100", "e101", "e102", "e103", "e104", "e105", "e106", "e107", "e108", "e109", "e110", "e111", "e112", "e113", "e114", "e115", "e116", "e117", "e118", "e119",
        "e120", "e121", "e122", "e123", "e124", "e125", "e126", "e127", "e128", "e129", "e130", "e131", "e132", "e133", "e134", "e135", "e136", "e137", "e138", "e139",
        "e140", "e141", "e142", "e143", "e144", "e145", "e146", "e147", "e148", "e149", "e150", "e151", "e152", "e153", "e154", "e155", "e156", "e157", "e158", "e159",
        "e160", "e161", "e162", "e163", "e164", "e165", "e166", "e167", "e168", "e169", "e170", "e171", "e172", "e173", "e174", "e175", "e176", "e177", "e178", "e179",
        "e180", "e181", "e182", "e183", "e184", "e185", "e186", "e187", "e188", "e189", "e190", "e191", "e192", "e193", "e194", "e195", "e196", "e197", "e198", "e199",
      })
  END
}
