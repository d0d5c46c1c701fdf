/* The map: the list beside it says the same and works without this file. No tile server is asked:
   the base map is a file of ours. What stands on the map comes from the page's own filter. */
"use strict";

(function () {
  const KM = 1000;
  const SIZE = 26;
  const element = (tag, className, words) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (words) made.textContent = words;
    return made;
  };

  /* The signs are those of the legend below the map. */
  const sign = (kind) => {
    const known = document.querySelector(`.legend .chart-sign .${kind}`);
    return known ? known.closest("svg").cloneNode(true) : element("span", "", "·");
  };

  /* What opens at a mark: both sides' names, how exactly the place is known, the acts as claimed. */
  const card = (spot) => {
    const box = element("div", "map-card");
    box.tabIndex = -1;
    box.append(element("b", "", `${spot.number}. ${spot.place}`), element("small", "", spot.precision_words));
    for (const one of spot.names) {
      const line = element("small", "names", `${one.side}: `);
      const names = element("bdi", "", one.names.join(", "));
      line.append(names);
      box.append(line);
    }
    const list = element("ul", "plain");
    for (const act of spot.acts) {
      const item = element("li");
      const link = element("a", "nowrap", act.reference);
      link.href = act.address;
      item.append(link, ` ${act.summary} `, element("small", "", `${act.when} · ${act.level}`));
      list.append(item);
    }
    box.append(list);
    const more = spot.count - spot.acts.length;
    if (more > 0) box.append(element("small", "", `+ ${more}`));
    return box;
  };

  const label = (number, kind) => {
    const box = element("span", "map-sign");
    box.append(sign(kind), element("b", "", String(number)));
    return box;
  };

  const drawBase = (map, base) => {
    const lines = base.features.filter((feature) => feature.properties.kind !== "name");
    L.geoJSON({ type: "FeatureCollection", features: lines }, {
      interactive: false,
      style: (feature) => ({ className: `map-${feature.properties.kind}`, stroke: feature.properties.kind !== "land", fill: feature.properties.kind === "land", weight: 1 }),
    }).addTo(map);
    for (const feature of base.features) {
      if (feature.properties.kind !== "name") continue;
      const [longitude, latitude] = feature.geometry.coordinates;
      const icon = L.divIcon({ className: "map-country", html: element("span", "", feature.properties.name), iconSize: [0, 0] });
      L.marker([latitude, longitude], { icon, interactive: false, keyboard: false }).addTo(map);
    }
  };

  const drawPrecision = (map, feature) => {
    const { radius_km: radius, at, sign: kind } = feature.properties;
    if (radius === null) {
      return L.geoJSON(feature, { interactive: false, style: { className: "map-area-line", weight: 3, fill: false } }).addTo(map);
    }
    return L.circle([at[1], at[0]], { radius: radius * KM, className: `map-area ${kind}-area`, interactive: false, weight: 1.2 }).addTo(map);
  };

  const drawSpot = (holder, map, feature) => {
    const spot = feature.properties;
    const area = drawPrecision(map, feature);
    const icon = L.divIcon({ className: "map-spot", html: label(spot.number, spot.sign), iconSize: [SIZE, SIZE] });
    const marker = L.marker([spot.at[1], spot.at[0]], { icon, title: spot.title, alt: spot.title, riseOnHover: true });
    const box = card(spot);
    const room = { maxWidth: Math.min(320, holder.clientWidth - 110), maxHeight: 220, autoPanPaddingTopLeft: [56, 12], autoPanPaddingBottomRight: [12, 12] };
    marker.bindPopup(box, room).addTo(map);
    marker.on("popupopen", (event) => {
      event.popup.getElement().querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label", holder.dataset.close);
      box.focus({ preventScroll: true });
    });
    box.addEventListener("keydown", (event) => { if (event.key === "Escape") map.closePopup(); });
    marker.on("popupclose", () => marker.getElement()?.focus({ preventScroll: true }));
    return { marker, area };
  };

  /* A letter where somebody says who holds the place: the statements, never an area. */
  const drawSaid = (holder, map, one) => {
    const icon = L.divIcon({ className: "map-said", html: element("span", "", one.letter), iconSize: [22, 22], iconAnchor: [34, 11] });
    const marker = L.marker([one.at[1], one.at[0]], { icon, title: one.title, alt: one.title, riseOnHover: true });
    const box = element("div", "map-card");
    box.tabIndex = -1;
    box.append(element("b", "", `${one.letter}. ${one.place}`));
    const list = element("ul", "plain");
    for (const said of one.statements) {
      const item = element("li", "", `${holder.dataset.saidWord} ${said.answer}`);
      item.append(element("small", "", `${said.who} · ${said.said}`));
      list.append(item);
    }
    const all = element("a", "", holder.dataset.saidAll);
    all.href = `#control-${one.letter}`;
    box.append(list, all);
    marker.bindPopup(box, { maxWidth: Math.min(320, holder.clientWidth - 110), maxHeight: 220, offset: [-23, -4] }).addTo(map);
    marker.on("popupopen", (event) => {
      event.popup.getElement().querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label", holder.dataset.close);
      box.focus({ preventScroll: true });
    });
    box.addEventListener("keydown", (event) => { if (event.key === "Escape") map.closePopup(); });
    marker.on("popupclose", () => marker.getElement()?.focus({ preventScroll: true }));
  };

  /* In the list, a button at each place opens its mark. */
  const tie = (holder, map, number, drawn) => {
    const item = document.querySelector(`[data-spot="${number}"] h3`);
    if (!item) return;
    const button = element("button", "link small", holder.dataset.show);
    button.type = "button";
    button.addEventListener("click", () => {
      holder.scrollIntoView({ block: "nearest" });
      map.fitBounds(drawn.area.getBounds(), { maxZoom: 11, animate: false });
      drawn.marker.openPopup();
    });
    item.append(" ", button);
  };

  const start = (holder, base, marks) => {
    holder.hidden = false;
    const [west, south, east, north] = base.bbox;
    const limits = L.latLngBounds([south, west], [north, east]);
    const map = L.map(holder, {
      zoomControl: false, attributionControl: false, maxBounds: limits, maxBoundsViscosity: 1,
      zoomSnap: 0.25, zoomDelta: 0.5, scrollWheelZoom: false, maxZoom: 13, fadeAnimation: false,
      zoomAnimation: false, markerZoomAnimation: false,
    });
    const reach = L.latLngBounds([]);
    map.fitBounds(limits);
    drawBase(map, base);
    for (const feature of marks.features) {
      const drawn = drawSpot(holder, map, feature);
      reach.extend(drawn.area.getBounds());
      tie(holder, map, feature.properties.number, drawn);
    }
    for (const one of marks.said_of_control) {
      if (one.at === null) continue;
      drawSaid(holder, map, one);
      reach.extend([one.at[1], one.at[0]]);
    }
    if (reach.isValid()) map.fitBounds(reach, { padding: [16, 16] });
    map.setMinZoom(map.getBoundsZoom(limits, true));
    L.control.zoom({ zoomInTitle: holder.dataset.zoomIn, zoomOutTitle: holder.dataset.zoomOut }).addTo(map);
    L.control.scale({ imperial: false }).addTo(map);
    L.control.attribution({ prefix: false }).addAttribution(holder.dataset.attribution).addTo(map);
  };

  const read = async (address) => {
    const response = await fetch(address, { credentials: "same-origin" });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  };

  document.addEventListener("DOMContentLoaded", async () => {
    const holder = document.getElementById("map");
    if (!holder || typeof L === "undefined") return;
    try {
      const [base, marks] = await Promise.all([read(holder.dataset.basemap), read(holder.dataset.marks)]);
      start(holder, base, marks);
    } catch {
      holder.hidden = true;
      holder.after(element("p", "note", holder.dataset.failed));
    }
  });
})();
