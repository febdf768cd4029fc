/** After a number of four digits these say that it counts things: "2,000 troops", "1945 pieces". */
export const QUANTITY_NOUNS: ReadonlySet<string> = new Set(
  'troops soldiers people persons men women children personnel fighters police officers civilians refugees migrants prisoners workers jobs homes houses families students voters votes seats members delegates pieces units items copies cars vehicles tanks aircraft planes jets drones missiles rockets shells bombs ships boats tons tonnes kilograms kg pounds lb barrels liters litres gallons km kilometers kilometres miles meters metres feet foot ft yards acres hectares square cubic mph kph dollars euros yuan yen won rubles roubles rupees pesos francs pounds cents percent pct percentage points degrees hours hour minutes minute seconds second days day weeks week months month years year million billion trillion thousand hundred times times-fold mw gw kwh bpd rounds acres employees visitors patients cases deaths injuries dead injured wounded hostages companies firms stores shares hp cc gmt utc est edt pst hrs'.split(
    ' ',
  ),
);

/** A number after these is part of a name or a number of its kind: "Agenda 2030", "Resolution 1718", "Article 2019". */
export const NUMBERED_NAMES: ReadonlySet<string> = new Set(
  'agenda vision horizon strategy roadmap resolution resolutions unscr unsc article articles section paragraph chapter clause rule law act regulation directive decree order convention no nos number page pages pp room suite flight route highway model boeing airbus type channel box figure table version cop expo building block lot bill proposition level grade size studio area windows office tel phone fax ext code id isbn issn zip order case file form psalm iso din asteroid minor'.split(
    ' ',
  ),
);
