package corpus.sound.shapes.body;

import dev.interlock.State;
import dev.interlock.StateMachine;
import dev.interlock.Transition;

/** Two hundred constants: a chain, with a jump back from every tenth and a way to the end from everywhere. */
@StateMachine(typed = true, machine = true)
public enum TwoHundred implements TwoHundredMoves {
  @State(initial = true)
  @Transition(on = "step", to = "S001")
  S000,

  @Transition(on = "step", to = "S002")
  S001,

  @Transition(on = "step", to = "S003")
  S002,

  @Transition(on = "step", to = "S004")
  S003,

  @Transition(on = "step", to = "S005")
  S004,

  @Transition(on = "step", to = "S006")
  S005,

  @Transition(on = "step", to = "S007")
  S006,

  @Transition(on = "step", to = "S008")
  S007,

  @Transition(on = "step", to = "S009")
  S008,

  @Transition(on = "step", to = "S010")
  @Transition(to = "S000")
  S009,

  @Transition(on = "step", to = "S011")
  S010,

  @Transition(on = "step", to = "S012")
  S011,

  @Transition(on = "step", to = "S013")
  S012,

  @Transition(on = "step", to = "S014")
  S013,

  @Transition(on = "step", to = "S015")
  S014,

  @Transition(on = "step", to = "S016")
  S015,

  @Transition(on = "step", to = "S017")
  S016,

  @Transition(on = "step", to = "S018")
  S017,

  @Transition(on = "step", to = "S019")
  S018,

  @Transition(on = "step", to = "S020")
  @Transition(to = "S010")
  S019,

  @Transition(on = "step", to = "S021")
  S020,

  @Transition(on = "step", to = "S022")
  S021,

  @Transition(on = "step", to = "S023")
  S022,

  @Transition(on = "step", to = "S024")
  S023,

  @Transition(on = "step", to = "S025")
  S024,

  @Transition(on = "step", to = "S026")
  S025,

  @Transition(on = "step", to = "S027")
  S026,

  @Transition(on = "step", to = "S028")
  S027,

  @Transition(on = "step", to = "S029")
  S028,

  @Transition(on = "step", to = "S030")
  @Transition(to = "S020")
  S029,

  @Transition(on = "step", to = "S031")
  S030,

  @Transition(on = "step", to = "S032")
  S031,

  @Transition(on = "step", to = "S033")
  S032,

  @Transition(on = "step", to = "S034")
  S033,

  @Transition(on = "step", to = "S035")
  S034,

  @Transition(on = "step", to = "S036")
  S035,

  @Transition(on = "step", to = "S037")
  S036,

  @Transition(on = "step", to = "S038")
  S037,

  @Transition(on = "step", to = "S039")
  S038,

  @Transition(on = "step", to = "S040")
  @Transition(to = "S030")
  S039,

  @Transition(on = "step", to = "S041")
  S040,

  @Transition(on = "step", to = "S042")
  S041,

  @Transition(on = "step", to = "S043")
  S042,

  @Transition(on = "step", to = "S044")
  S043,

  @Transition(on = "step", to = "S045")
  S044,

  @Transition(on = "step", to = "S046")
  S045,

  @Transition(on = "step", to = "S047")
  S046,

  @Transition(on = "step", to = "S048")
  S047,

  @Transition(on = "step", to = "S049")
  S048,

  @Transition(on = "step", to = "S050")
  @Transition(to = "S040")
  S049,

  @Transition(on = "step", to = "S051")
  S050,

  @Transition(on = "step", to = "S052")
  S051,

  @Transition(on = "step", to = "S053")
  S052,

  @Transition(on = "step", to = "S054")
  S053,

  @Transition(on = "step", to = "S055")
  S054,

  @Transition(on = "step", to = "S056")
  S055,

  @Transition(on = "step", to = "S057")
  S056,

  @Transition(on = "step", to = "S058")
  S057,

  @Transition(on = "step", to = "S059")
  S058,

  @Transition(on = "step", to = "S060")
  @Transition(to = "S050")
  S059,

  @Transition(on = "step", to = "S061")
  S060,

  @Transition(on = "step", to = "S062")
  S061,

  @Transition(on = "step", to = "S063")
  S062,

  @Transition(on = "step", to = "S064")
  S063,

  @Transition(on = "step", to = "S065")
  S064,

  @Transition(on = "step", to = "S066")
  S065,

  @Transition(on = "step", to = "S067")
  S066,

  @Transition(on = "step", to = "S068")
  S067,

  @Transition(on = "step", to = "S069")
  S068,

  @Transition(on = "step", to = "S070")
  @Transition(to = "S060")
  S069,

  @Transition(on = "step", to = "S071")
  S070,

  @Transition(on = "step", to = "S072")
  S071,

  @Transition(on = "step", to = "S073")
  S072,

  @Transition(on = "step", to = "S074")
  S073,

  @Transition(on = "step", to = "S075")
  S074,

  @Transition(on = "step", to = "S076")
  S075,

  @Transition(on = "step", to = "S077")
  S076,

  @Transition(on = "step", to = "S078")
  S077,

  @Transition(on = "step", to = "S079")
  S078,

  @Transition(on = "step", to = "S080")
  @Transition(to = "S070")
  S079,

  @Transition(on = "step", to = "S081")
  S080,

  @Transition(on = "step", to = "S082")
  S081,

  @Transition(on = "step", to = "S083")
  S082,

  @Transition(on = "step", to = "S084")
  S083,

  @Transition(on = "step", to = "S085")
  S084,

  @Transition(on = "step", to = "S086")
  S085,

  @Transition(on = "step", to = "S087")
  S086,

  @Transition(on = "step", to = "S088")
  S087,

  @Transition(on = "step", to = "S089")
  S088,

  @Transition(on = "step", to = "S090")
  @Transition(to = "S080")
  S089,

  @Transition(on = "step", to = "S091")
  S090,

  @Transition(on = "step", to = "S092")
  S091,

  @Transition(on = "step", to = "S093")
  S092,

  @Transition(on = "step", to = "S094")
  S093,

  @Transition(on = "step", to = "S095")
  S094,

  @Transition(on = "step", to = "S096")
  S095,

  @Transition(on = "step", to = "S097")
  S096,

  @Transition(on = "step", to = "S098")
  S097,

  @Transition(on = "step", to = "S099")
  S098,

  @Transition(on = "step", to = "S100")
  @Transition(to = "S090")
  S099,

  @Transition(on = "step", to = "S101")
  S100,

  @Transition(on = "step", to = "S102")
  S101,

  @Transition(on = "step", to = "S103")
  S102,

  @Transition(on = "step", to = "S104")
  S103,

  @Transition(on = "step", to = "S105")
  S104,

  @Transition(on = "step", to = "S106")
  S105,

  @Transition(on = "step", to = "S107")
  S106,

  @Transition(on = "step", to = "S108")
  S107,

  @Transition(on = "step", to = "S109")
  S108,

  @Transition(on = "step", to = "S110")
  @Transition(to = "S100")
  S109,

  @Transition(on = "step", to = "S111")
  S110,

  @Transition(on = "step", to = "S112")
  S111,

  @Transition(on = "step", to = "S113")
  S112,

  @Transition(on = "step", to = "S114")
  S113,

  @Transition(on = "step", to = "S115")
  S114,

  @Transition(on = "step", to = "S116")
  S115,

  @Transition(on = "step", to = "S117")
  S116,

  @Transition(on = "step", to = "S118")
  S117,

  @Transition(on = "step", to = "S119")
  S118,

  @Transition(on = "step", to = "S120")
  @Transition(to = "S110")
  S119,

  @Transition(on = "step", to = "S121")
  S120,

  @Transition(on = "step", to = "S122")
  S121,

  @Transition(on = "step", to = "S123")
  S122,

  @Transition(on = "step", to = "S124")
  S123,

  @Transition(on = "step", to = "S125")
  S124,

  @Transition(on = "step", to = "S126")
  S125,

  @Transition(on = "step", to = "S127")
  S126,

  @Transition(on = "step", to = "S128")
  S127,

  @Transition(on = "step", to = "S129")
  S128,

  @Transition(on = "step", to = "S130")
  @Transition(to = "S120")
  S129,

  @Transition(on = "step", to = "S131")
  S130,

  @Transition(on = "step", to = "S132")
  S131,

  @Transition(on = "step", to = "S133")
  S132,

  @Transition(on = "step", to = "S134")
  S133,

  @Transition(on = "step", to = "S135")
  S134,

  @Transition(on = "step", to = "S136")
  S135,

  @Transition(on = "step", to = "S137")
  S136,

  @Transition(on = "step", to = "S138")
  S137,

  @Transition(on = "step", to = "S139")
  S138,

  @Transition(on = "step", to = "S140")
  @Transition(to = "S130")
  S139,

  @Transition(on = "step", to = "S141")
  S140,

  @Transition(on = "step", to = "S142")
  S141,

  @Transition(on = "step", to = "S143")
  S142,

  @Transition(on = "step", to = "S144")
  S143,

  @Transition(on = "step", to = "S145")
  S144,

  @Transition(on = "step", to = "S146")
  S145,

  @Transition(on = "step", to = "S147")
  S146,

  @Transition(on = "step", to = "S148")
  S147,

  @Transition(on = "step", to = "S149")
  S148,

  @Transition(on = "step", to = "S150")
  @Transition(to = "S140")
  S149,

  @Transition(on = "step", to = "S151")
  S150,

  @Transition(on = "step", to = "S152")
  S151,

  @Transition(on = "step", to = "S153")
  S152,

  @Transition(on = "step", to = "S154")
  S153,

  @Transition(on = "step", to = "S155")
  S154,

  @Transition(on = "step", to = "S156")
  S155,

  @Transition(on = "step", to = "S157")
  S156,

  @Transition(on = "step", to = "S158")
  S157,

  @Transition(on = "step", to = "S159")
  S158,

  @Transition(on = "step", to = "S160")
  @Transition(to = "S150")
  S159,

  @Transition(on = "step", to = "S161")
  S160,

  @Transition(on = "step", to = "S162")
  S161,

  @Transition(on = "step", to = "S163")
  S162,

  @Transition(on = "step", to = "S164")
  S163,

  @Transition(on = "step", to = "S165")
  S164,

  @Transition(on = "step", to = "S166")
  S165,

  @Transition(on = "step", to = "S167")
  S166,

  @Transition(on = "step", to = "S168")
  S167,

  @Transition(on = "step", to = "S169")
  S168,

  @Transition(on = "step", to = "S170")
  @Transition(to = "S160")
  S169,

  @Transition(on = "step", to = "S171")
  S170,

  @Transition(on = "step", to = "S172")
  S171,

  @Transition(on = "step", to = "S173")
  S172,

  @Transition(on = "step", to = "S174")
  S173,

  @Transition(on = "step", to = "S175")
  S174,

  @Transition(on = "step", to = "S176")
  S175,

  @Transition(on = "step", to = "S177")
  S176,

  @Transition(on = "step", to = "S178")
  S177,

  @Transition(on = "step", to = "S179")
  S178,

  @Transition(on = "step", to = "S180")
  @Transition(to = "S170")
  S179,

  @Transition(on = "step", to = "S181")
  S180,

  @Transition(on = "step", to = "S182")
  S181,

  @Transition(on = "step", to = "S183")
  S182,

  @Transition(on = "step", to = "S184")
  S183,

  @Transition(on = "step", to = "S185")
  S184,

  @Transition(on = "step", to = "S186")
  S185,

  @Transition(on = "step", to = "S187")
  S186,

  @Transition(on = "step", to = "S188")
  S187,

  @Transition(on = "step", to = "S189")
  S188,

  @Transition(on = "step", to = "S190")
  @Transition(to = "S180")
  S189,

  @Transition(on = "step", to = "S191")
  S190,

  @Transition(on = "step", to = "S192")
  S191,

  @Transition(on = "step", to = "S193")
  S192,

  @Transition(on = "step", to = "S194")
  S193,

  @Transition(on = "step", to = "S195")
  S194,

  @Transition(on = "step", to = "S196")
  S195,

  @Transition(on = "step", to = "S197")
  S196,

  @Transition(on = "step", to = "S198")
  S197,

  S198,

  @State(terminal = true)
  @Transition(on = "stop", from = Transition.ANY)
  S199
}
