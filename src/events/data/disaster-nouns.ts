/** What befalls a country, and brings it aid: "after the earthquake in Myanmar", "since the drought began". */
export const DISASTERS: ReadonlySet<string> = new Set(
  (
    'earthquake quake tremor aftershock tsunami flood flooding cyclone hurricane typhoon storm tornado drought famine ' +
    'hunger starvation eruption landslide mudslide avalanche wildfire fire epidemic outbreak cholera ebola disaster ' +
    'catastrophe locust heatwave blizzard'
  ).split(' '),
);
