/** How clients are divided, wherever they are listed. */

export const groups = {
	'desktop-apps': 'Desktop apps',
	editors: 'Editors',
	'extensions-of-editors': 'Extensions of editors',
	'command-line-and-cloud': 'Command line and cloud',
	'formats-in-which-servers-are-published': 'Formats in which servers are published'
};
