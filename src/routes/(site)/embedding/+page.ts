import loader from 'virtual:embed-loader';
import type { PageLoad } from './$types';

export const load: PageLoad = () => ({ file: loader.file, integrity: loader.integrity });
