/** Models of which a widget's file is kept for ever, under `/embed/v/<model>/<id>/`. Written by `npm run keep`. */
export const kept: Readonly<Record<string, readonly number[]>> = {};
