/** The twelve questions, in reading order, grouped by what they are about. */

export interface Part {
	readonly title: string;
	readonly about: string;
	readonly questions: readonly string[];
}

export const path: readonly Part[] = [
	{
		title: 'What is really there',
		about: 'Value, debt, and the people who wait to buy.',
		questions: [
			'$500 billion vanished in a week: where did it go?',
			'What exactly happens at 10×?',
			'Why can a moderate order move a huge market?'
		]
	},
	{
		title: 'How it breaks',
		about: 'One sale sets off the next.',
		questions: [
			'When does a dip become a crash?',
			'Why do charts break at round numbers?',
			'Why do altcoins fall harder?'
		]
	},
	{
		title: 'Who is in it',
		about: 'The world outside, the crowd, and you.',
		questions: [
			'What has a central bank to do with it?',
			'Is panic a cause or a symptom?',
			'What would you have done?'
		]
	},
	{
		title: 'What to keep',
		about: 'What helps, what heals, and what to believe.',
		questions: ['What actually helps?', 'Is a flush healthy?', 'Can you trust a crash headline?']
	}
];
