const RATES = { letter: 120, parcel: 590 };

function weigh(items) {
  return items.reduce((grams, item) => grams + item.grams, 0);
}

function classify(items) {
  return weigh(items) > 500 ? "parcel" : "letter";
}

function postage(items) {
  return RATES[classify(items)];
}

module.exports = { weigh, classify, postage };
